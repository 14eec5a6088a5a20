import numpy as np
import matplotlib.pyplot as plt

np.random.seed(42)
n = 40
fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(projection='3d')
ax.scatter(np.random.uniform(0, 4, n), np.random.uniform(0, 4, n), np.random.uniform(0, 4, n),
           c='crimson', marker='o', label='Cluster X')
ax.scatter(np.random.uniform(6, 10, n), np.random.uniform(6, 10, n), np.random.uniform(5, 9, n),
           c='navy', marker='^', label='Cluster Y')
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_zlim(0, 10)
ax.set_xlabel('X (parsecs)')
ax.set_ylabel('Y (parsecs)')
ax.set_zlabel('Z (parsecs)')
ax.set_title('Positions of Stars in Two Clusters')
ax.legend()
plt.show()
