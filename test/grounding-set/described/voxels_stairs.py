import numpy as np
import matplotlib.pyplot as plt

filled = np.zeros((4, 2, 4), dtype=bool)
for i in range(4):
    filled[i, :, :i + 1] = True

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ax.voxels(filled, facecolors='cornflowerblue', edgecolors='black')
ax.set_title('Staircase Model Built From Unit Cubes')
ax.set_xlabel('Depth')
ax.set_ylabel('Width')
ax.set_zlabel('Height')
plt.show()
