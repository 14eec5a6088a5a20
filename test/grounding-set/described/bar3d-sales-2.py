import numpy as np
import matplotlib.pyplot as plt

products = ['Tents', 'Boots', 'Stoves']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
sales = np.array([[20, 65, 80, 25],
                  [55, 40, 35, 70],
                  [10, 30, 45, 15]])
colors = ['royalblue', 'sandybrown', 'mediumseagreen']

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
for i in range(3):
    ax.bar3d(np.arange(4) - 0.25, np.full(4, i) - 0.25, np.zeros(4), 0.5, 0.5, sales[i], color=colors[i])
ax.set_xticks(range(4))
ax.set_xticklabels(quarters)
ax.set_yticks(range(3))
ax.set_yticklabels(products)
ax.set_xlabel('Quarter')
ax.set_ylabel('Product')
ax.set_zlabel('Sales (units)')
ax.set_title('Outdoor Shop Sales by Product and Quarter')
plt.show()
