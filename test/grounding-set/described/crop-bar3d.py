import numpy as np
import matplotlib.pyplot as plt
crops = ['Wheat', 'Barley', 'Maize']
farms = ['Hill', 'Vale', 'Coast', 'Moor']
Z = np.array([[5, 8, 6, 2], [4, 6, 5, 3], [3, 9, 7, 1]])
fig = plt.figure(figsize=(8, 6.5))
ax = fig.add_subplot(111, projection='3d')
for i, c in enumerate(['goldenrod', 'olive', 'tomato']):
    ax.bar3d(np.arange(4) - 0.25, np.full(4, i) - 0.25, np.zeros(4), 0.5, 0.5, Z[i], color=c, shade=True)
ax.set_xticks(range(4), farms)
ax.set_yticks(range(3), crops)
ax.set_zlabel('Yield (t/ha)')
ax.set_zlim(0, 10)
ax.set_title('Yield by farm and crop')
ax.view_init(elev=28, azim=-55)
plt.tight_layout()
plt.show()
