import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
products = ['Phones', 'Tablets', 'Watches']
vals = np.array([[50, 55, 60, 90], [30, 28, 25, 40], [10, 15, 20, 35]])
colors = ['royalblue', 'seagreen', 'orange']
for i in range(3):
    ax.bar3d(np.arange(4), np.full(4, i), np.zeros(4), 0.5, 0.5, vals[i], color=colors[i], alpha=0.9)
ax.set_xticks(np.arange(4) + 0.25)
ax.set_xticklabels(quarters)
ax.set_yticks(np.arange(3) + 0.25)
ax.set_yticklabels(products)
ax.set_zlabel('Units sold (thousands)')
ax.set_zlim(0, 100)
ax.set_title('Device Sales by Quarter and Product')
ax.view_init(elev=40, azim=-68)
plt.show()
