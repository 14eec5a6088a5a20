import matplotlib.pyplot as plt

labels = ['Rent', 'Groceries', 'Transport', 'Savings', 'Leisure', 'Utilities']
sizes = [35, 22, 12, 14, 9, 8]
colors = ['#ff9999', '#66b3ff', '#99ff99', '#ffcc99', '#c2c2f0', '#ffb3e6']
explode = (0.08, 0, 0, 0, 0, 0)

fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.0f%%', startangle=140, shadow=True)
ax.axis('equal')
plt.title('Monthly Household Budget of a Young Couple')
plt.show()
