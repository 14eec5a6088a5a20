import numpy as np
import matplotlib.pyplot as plt

stores = ['Airport', 'Downtown', 'Mall']
quarters = ['Q1', 'Q2', 'Q3', 'Q4']
sales = np.array([[8, 11, 16, 9],
                  [12, 15, 14, 20],
                  [18, 17, 22, 31]])

fig = plt.figure(figsize=(10, 7))
ax = fig.add_subplot(111, projection='3d')
colors = ['seagreen', 'steelblue', 'coral']
for i in range(3):
    for j in range(4):
        ax.bar3d(j, i, 0, 0.5, 0.5, sales[i, j], color=colors[i])
ax.set_xticks(np.arange(4) + 0.25)
ax.set_xticklabels(quarters)
ax.set_yticks(np.arange(3) + 0.25)
ax.set_yticklabels(stores)
ax.set_zlabel('Sales (thousand $)')
ax.set_xlabel('Quarter')
ax.set_title('Quarterly Sales of Three Sunglasses Stores')
plt.show()
