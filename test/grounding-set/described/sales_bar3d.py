import numpy as np
import matplotlib.pyplot as plt

products = ['Laptops', 'Tablets', 'Phones']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
sales = np.array([[20, 25, 22, 40],
                  [15, 12, 14, 28],
                  [45, 50, 55, 80]])
colors = ['tab:blue', 'tab:orange', 'tab:green']

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
for i in range(len(products)):
    for j in range(len(quarters)):
        ax.bar3d(j - 0.25, i - 0.25, 0, 0.5, 0.5, sales[i, j], color=colors[i])
ax.set_xticks(range(len(quarters)))
ax.set_xticklabels(quarters)
ax.set_yticks(range(len(products)))
ax.set_yticklabels(products)
ax.set_zlabel('Units Sold (thousands)')
ax.set_zlim(0, 90)
ax.set_title('Quarterly Sales by Product')
plt.show()
