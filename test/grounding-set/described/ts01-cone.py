import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, -1, 0, 0, 2, -2, 0, 0, 1.5, -1.5, 1.5, -1.5])
y = np.array([0, 0, 0, 1, -1, 0, 0, 2, -2, 1.5, -1.5, -1.5, 1.5])
z = np.array([9, 6, 6, 6, 6, 2, 2, 2, 2, 1, 1, 1, 1])

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_trisurf(x, y, z, cmap='autumn', edgecolor='gray')
ax.set_title('Profile of a Sand Heap')
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_zlabel('Height (m)')
plt.show()
