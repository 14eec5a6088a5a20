import numpy as np
import matplotlib.pyplot as plt

depth = [2, 4, 6]
width = [128, 256, 512]
score = np.array([[61, 67, 70], [66, 74, 78], [65, 76, 83]])
fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(111, projection='3d')
cols = ['skyblue', 'salmon', 'lightgreen']
for i in range(3):
    for j in range(3):
        ax.bar3d(j, i, 0, 0.5, 0.5, score[i, j], color=cols[i], edgecolor='k', linewidth=0.5)
        ax.text(j + 0.25, i + 0.25, score[i, j] + 2, str(score[i, j]), ha='center', zorder=100)
ax.set_xticks([0.25, 1.25, 2.25])
ax.set_xticklabels(width)
ax.set_yticks([0.25, 1.25, 2.25])
ax.set_yticklabels(depth)
ax.set_zlim(0, 90)
ax.set_xlabel('Width')
ax.set_ylabel('Depth')
ax.set_zlabel('F1 score')
ax.set_title('Grid search over width and depth')
plt.savefig('bar3d_grid.png')
