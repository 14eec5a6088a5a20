import matplotlib.pyplot as plt

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
ax.scatter([1, 2, 3, 4, 5], [2, 4, 1, 5, 3], [10, 20, 30, 40, 50], c='red', marker='o', s=60, label='Giants')
ax.scatter([1.5, 2.5, 3.5, 4.5], [5, 2, 3, 1], [8, 15, 12, 5], c='blue', marker='^', s=60, label='Dwarfs')
ax.set_title('Positions of Stars in a Cluster')
ax.set_xlabel('X (parsec)')
ax.set_ylabel('Y (parsec)')
ax.set_zlabel('Z (parsec)')
ax.legend()
plt.show()
