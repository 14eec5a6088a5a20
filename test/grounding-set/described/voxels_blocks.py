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

fig = plt.figure(figsize=(8, 8))
ax = fig.add_subplot(111, projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_xlabel('Length (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Height (m)')
ax.set_zlim(0, 4)
ax.set_title('Stepped Monument Model')
plt.show()
