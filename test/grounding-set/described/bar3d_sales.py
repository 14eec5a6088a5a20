import matplotlib.pyplot as plt
import numpy as np

stores = ['Leeds', 'York', 'Hull']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
sales = np.array([[20, 24, 30, 45], [15, 18, 22, 35], [10, 12, 9, 20]])

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
for i, c in enumerate(['tab:blue', 'tab:orange', 'tab:green']):
    ax.bar3d(np.arange(4), np.full(4, i), np.zeros(4), 0.5, 0.5, sales[i], color=c)
ax.set_xticks(np.arange(4) + 0.25)
ax.set_xticklabels(quarters)
ax.set_yticks(np.arange(3) + 0.25)
ax.set_yticklabels(stores)
ax.set_zlabel('Sales (thousand pounds)')
ax.set_title('Bookshop Sales by Store and Quarter')
plt.show()
