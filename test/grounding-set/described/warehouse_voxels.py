import numpy as np
import matplotlib.pyplot as plt

filled = np.zeros((4, 4, 3), dtype=bool)
filled[0:2, 0:2, 0] = True
filled[3, 3, :] = True
colors = np.empty(filled.shape, dtype=object)
colors[0:2, 0:2, 0] = 'orange'
colors[3, 3, :] = 'green'

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_title('Crates Stored in a Warehouse')
ax.set_xlabel('Aisle')
ax.set_ylabel('Bay')
ax.set_zlabel('Shelf Level')
plt.show()
