import matplotlib.pyplot as plt

labels = ['Housing', 'Food', 'Transport', 'Savings', 'Leisure', 'Health']
sizes = [35, 20, 15, 12, 10, 8]
colors = ['#ff9999', '#66b3ff', '#99ff99', '#ffcc99', '#c2c2f0', '#ffff99']
explode = (0.1, 0, 0, 0, 0, 0)

plt.figure(figsize=(8, 8))
plt.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.0f%%', startangle=90)
plt.title('Household Budget Breakdown')
plt.axis('equal')
plt.show()
