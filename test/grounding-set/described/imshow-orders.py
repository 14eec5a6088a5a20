import numpy as np
import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
slots = ['Breakfast', 'Lunch', 'Tea', 'Dinner']
orders = np.array([
    [12, 14, 15, 13, 18, 30],
    [35, 38, 42, 40, 47, 39],
    [9, 8, 11, 10, 16, 25],
    [22, 25, 27, 33, 58, 64],
])

fig, ax = plt.subplots(figsize=(9, 6))
im = ax.imshow(orders, cmap='YlGn')
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_yticks(range(len(slots)))
ax.set_yticklabels(slots)
for i in range(len(slots)):
    for j in range(len(days)):
        ax.text(j, i, orders[i, j], ha='center', va='center', color='white' if orders[i, j] > 40 else 'black')
fig.colorbar(im, ax=ax, label='Orders')
ax.set_xlabel('Day')
ax.set_ylabel('Meal')
ax.set_title('Orders at the Corner Café')
plt.tight_layout()
plt.show()
