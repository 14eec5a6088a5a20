import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(10, 8))
ax = fig.add_subplot(111, projection='3d')
products = ['Tea', 'Coffee', 'Cocoa']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
sales = np.array([[20, 15, 10, 25],
                  [40, 35, 30, 45],
                  [12, 8, 5, 30]])
colors = ['green', 'saddlebrown', 'orange']
for i in range(3):
    for j in range(4):
        ax.bar3d(j, i, 0, 0.5, 0.5, sales[i, j], color=colors[i], alpha=0.9)
ax.set_xticks(np.arange(4) + 0.25)
ax.set_xticklabels(quarters)
ax.set_yticks(np.arange(3) + 0.25)
ax.set_yticklabels(products)
ax.set_zlabel('Sales (thousand packs)')
ax.set_title('Hot Drink Sales by Quarter')
plt.show()
