import numpy as np
import matplotlib.pyplot as plt

x, y, z = np.indices((5, 5, 5))
stairs = (z <= x) & (y < 3)
tower = (x >= 3) & (y >= 3)
voxels = stairs | tower
colors = np.empty(voxels.shape, dtype=object)
colors[stairs] = 'sandybrown'
colors[tower] = 'steelblue'

ax = plt.figure(figsize=(7, 7)).add_subplot(projection='3d')
ax.voxels(voxels, facecolors=colors, edgecolor='k')
ax.set_title('Block Model of Stairs and Tower')
ax.set_xlabel('Length (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Height (m)')
plt.show()
