import numpy as np
import matplotlib.pyplot as plt

row = np.array([1, 1, 1, 2, 2, 2, 3, 3, 3])
col = np.array([1, 2, 3, 1, 2, 3, 1, 2, 3])
height = np.array([34, 41, 38, 46, 58, 49, 37, 44, 31])

fig, ax = plt.subplots(subplot_kw={'projection': '3d'}, figsize=(7, 6))
ax.stem(row, col, height, linefmt='g-', markerfmt='go', basefmt=' ')
for r, c, h in zip(row, col, height):
    ax.text(r, c, h + 2, str(h))
ax.set_xticks([1, 2, 3])
ax.set_yticks([1, 2, 3])
ax.set_xlabel('Row')
ax.set_ylabel('Column')
ax.set_zlabel('Height (cm)')
ax.set_title('Sunflower Heights in a Test Bed')
ax.set_zlim(0, 65)
plt.show()
