import numpy as np
import matplotlib.pyplot as plt

drinks = ['Coffee', 'Tea', 'Juice', 'Cocoa']
days = ['Mon', 'Wed', 'Fri']
sales = np.array([[120, 60, 30, 25],
                  [110, 70, 45, 20],
                  [150, 55, 60, 40]])
colors = ['saddlebrown', 'olivedrab', 'orange', 'chocolate']

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
for j in range(3):
    ax.bar3d(np.arange(4), np.full(4, j), np.zeros(4), 0.5, 0.5, sales[j], color=colors)
ax.set_xticks(np.arange(4) + 0.25)
ax.set_xticklabels(drinks)
ax.set_yticks(np.arange(3) + 0.25)
ax.set_yticklabels(days)
ax.set_zlabel('Cups sold')
ax.set_title('Drinks Sold at the Campus Café')
plt.show()
