import matplotlib.pyplot as plt
import numpy as np

filled = np.zeros((4, 4, 4), dtype=bool)
filled[:, :, 0] = True
filled[1:3, 1:3, 1] = True
filled[1, 1, 2] = True
colors = np.empty(filled.shape, dtype=object)
colors[:, :, 0] = 'green'
colors[:, :, 1] = 'orange'
colors[:, :, 2] = 'red'

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_xlabel('X blocks')
ax.set_ylabel('Y blocks')
ax.set_zlabel('Level')
ax.set_title('Block Tower from a Building Game')
plt.show()
