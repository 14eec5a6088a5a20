import matplotlib.pyplot as plt
import numpy as np

filled = np.zeros((4, 4, 4), dtype=bool)
filled[:, :, 0] = True
filled[0:2, 0:2, 1] = True
filled[0, 0, 2] = True
colors = np.empty(filled.shape, dtype=object)
colors[:, :, 0] = 'steelblue'
colors[:, :, 1] = 'orange'
colors[:, :, 2] = 'red'

fig = plt.figure(figsize=(8, 8))
ax = fig.add_subplot(111, projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_title('Stacked Crates in a Storage Room')
ax.set_xlabel('Row')
ax.set_ylabel('Column')
ax.set_zlabel('Level')
plt.show()
