import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(11, 8))

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
cups = [140, 155, 150, 180, 210]
axes[0, 0].bar(days, cups, color='saddlebrown')
axes[0, 0].set_title('Cups Sold per Day')
axes[0, 0].set_ylabel('Cups')

weeks = [1, 2, 3, 4, 5, 6]
revenue = [3.2, 3.5, 3.1, 3.8, 4.2, 4.6]
axes[0, 1].plot(weeks, revenue, marker='o', color='green')
axes[0, 1].set_title('Weekly Revenue')
axes[0, 1].set_ylabel('Revenue (k€)')
axes[0, 1].grid(True)

drinks = ['Espresso', 'Latte', 'Tea', 'Juice']
share = [40, 35, 15, 10]
axes[1, 0].pie(share, labels=drinks, autopct='%1.0f%%', colors=['sienna', 'burlywood', 'olivedrab', 'orange'])
axes[1, 0].set_title('Drink Mix')

temp = [5, 8, 12, 16, 20, 24, 28]
iced = [10, 14, 22, 35, 48, 70, 95]
axes[1, 1].scatter(temp, iced, color='dodgerblue', marker='x', s=60)
axes[1, 1].set_title('Iced Drinks vs Temperature')
axes[1, 1].set_xlabel('Temperature (°C)')
axes[1, 1].set_ylabel('Iced drinks')

fig.suptitle('Café Dashboard', fontsize=16)
plt.tight_layout()
plt.show()
