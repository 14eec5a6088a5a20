import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(14, 6))

# Left: 3D bar chart of sales by product and store
ax1 = fig.add_subplot(1, 2, 1, projection='3d')
products = ['Pens', 'Books', 'Bags']
stores = ['Store 1', 'Store 2']
sales = np.array([[12, 18], [30, 22], [8, 5]])
cols = ['skyblue', 'salmon']
for j in range(2):
    for i in range(3):
        ax1.bar3d(i - 0.25, j - 0.25, 0, 0.5, 0.5, sales[i, j], color=cols[j], shade=True)
        ax1.text(i, j, sales[i, j] + 1, str(sales[i, j]), ha='center', zorder=20)
ax1.set_xticks([0, 1, 2])
ax1.set_xticklabels(products)
ax1.set_yticks([0, 1])
ax1.set_yticklabels(stores)
ax1.set_zlabel('Sales (thousands)')
ax1.set_title('3D Bar Chart of Sales')

# Right: 3D scatter plot of two clusters
ax2 = fig.add_subplot(1, 2, 2, projection='3d')
a = np.array([[1, 2, 1], [2, 1, 2], [1.5, 2.5, 2], [2, 2, 1], [1, 1, 1.5]])
b = np.array([[6, 7, 8], [7, 6, 9], [8, 7, 7], [6.5, 8, 8.5], [7, 7.5, 8], [8, 6.5, 9]])
ax2.scatter(a[:, 0], a[:, 1], a[:, 2], c='blue', marker='o', s=50, label='Cluster A')
ax2.scatter(b[:, 0], b[:, 1], b[:, 2], c='red', marker='^', s=50, label='Cluster B')
ax2.set_xlabel('X')
ax2.set_ylabel('Y')
ax2.set_zlabel('Z')
ax2.set_title('3D Scatter Plot of Two Clusters')
ax2.legend(loc='upper left')

plt.tight_layout()
plt.show()
