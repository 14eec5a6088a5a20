import numpy as np
import matplotlib.pyplot as plt

filled = np.zeros((4, 4, 4), dtype=bool)
filled[:, :, 0] = True
filled[1:3, 1:3, 1] = True
filled[1, 1, 2] = True
colors = np.empty(filled.shape, dtype=object)
colors[:, :, 0] = 'lightgray'
colors[1:3, 1:3, 1] = 'orange'
colors[1, 1, 2] = 'red'

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_xlabel('Aisle')
ax.set_ylabel('Row')
ax.set_zlabel('Level')
ax.set_title('Boxes Stacked in a Warehouse Bay')
plt.show()
