import numpy as np
import matplotlib.pyplot as plt

filled = np.zeros((4, 4, 4), dtype=bool)
filled[:, :, 0] = True
filled[1:3, 1:3, 1] = True
filled[1, 1, 2] = True
colors = np.empty(filled.shape, dtype=object)
colors[:, :, 0] = 'lightgray'
colors[:, :, 1] = 'gold'
colors[:, :, 2] = 'red'

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_title('Stepped Monument Built from Blocks')
ax.set_xlabel('X')
ax.set_ylabel('Y')
ax.set_zlabel('Layer')
plt.show()
