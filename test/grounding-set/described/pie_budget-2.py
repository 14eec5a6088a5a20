import matplotlib.pyplot as plt

labels = ['Rent', 'Food', 'Transport', 'Savings', 'Leisure', 'Other']
sizes = [35, 22, 12, 15, 10, 6]
colors = ['#ff9999', '#66b3ff', '#99ff99', '#ffcc99', '#c2c2f0', '#dddddd']
explode = (0.08, 0, 0, 0, 0, 0)

plt.figure(figsize=(7, 7))
plt.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.1f%%', startangle=90)
plt.title('Monthly Budget of a Graduate Student')
plt.axis('equal')
plt.show()
