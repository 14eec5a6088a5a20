import matplotlib.pyplot as plt

labels = ['Black', 'Green', 'Herbal', 'Oolong', 'White']
sizes = [42, 25, 18, 10, 5]
colors = ['saddlebrown', 'olivedrab', 'plum', 'darkorange', 'ivory']
plt.figure(figsize=(6, 6))
plt.pie(sizes, labels=labels, colors=colors, autopct='%1.0f%%', startangle=90,
        explode=(0.08, 0, 0, 0, 0), wedgeprops={'edgecolor': 'gray'})
plt.title('Tea Sales by Type')
plt.show()
