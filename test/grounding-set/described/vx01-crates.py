import matplotlib.pyplot as plt
import numpy as np

filled = np.zeros((3, 3, 3), dtype=bool)
filled[:, :, 0] = True
filled[0, :, 1] = True
filled[0, 0, 2] = True

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='3d')
ax.voxels(filled, facecolors='orange', edgecolor='black')
ax.set_title('Crates Stacked in a Storage Bay')
ax.set_xlabel('Row')
ax.set_ylabel('Column')
ax.set_zlabel('Layer')
plt.show()
