import numpy as np
import matplotlib.pyplot as plt

n = 7
x, y, z = np.indices((n, n, 4))
pyramid = (x >= z) & (x < n - z) & (y >= z) & (y < n - z)
colors = np.empty(pyramid.shape, dtype=object)
for level, c in enumerate(['gold', 'orange', 'tomato', 'darkred']):
    colors[:, :, level] = c

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(111, projection='3d')
ax.voxels(pyramid, facecolors=colors, edgecolor='gray')
ax.set_title('Step Pyramid Built of Cubes')
ax.set_xlabel('X')
ax.set_ylabel('Y')
ax.set_zlabel('Level')
ax.set_zticks(range(5))
plt.show()
