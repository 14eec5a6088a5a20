import numpy as np
import matplotlib.pyplot as plt

filled = np.zeros((4, 4, 4), dtype=bool)
filled[:, :, 0] = True
filled[0, :, 1] = True
filled[0, 0, 2] = True
colors = np.empty(filled.shape, dtype=object)
colors[:, :, 0] = 'lightgray'
colors[0, :, 1] = 'orange'
colors[0, 0, 2] = 'crimson'

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_title('Stacked Containers in a Warehouse')
ax.set_xlabel('Row')
ax.set_ylabel('Column')
ax.set_zlabel('Level')
plt.show()
