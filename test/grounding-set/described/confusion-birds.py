import numpy as np
import matplotlib.pyplot as plt
names = ['Wren', 'Robin', 'Thrush', 'Finch']
m = np.array([[45, 3, 0, 2], [4, 38, 7, 1], [0, 9, 41, 0], [6, 2, 1, 41]])
fig, ax = plt.subplots(figsize=(6.5, 5.5))
im = ax.imshow(m, cmap='Blues')
fig.colorbar(im, ax=ax, label='Recordings')
ax.set_xticks(range(4), names); ax.set_yticks(range(4), names)
for i in range(4):
    for j in range(4):
        ax.text(j, i, m[i, j], ha='center', va='center', color='white' if m[i, j] > 22 else 'black')
ax.set_xlabel('Predicted species'); ax.set_ylabel('True species')
ax.set_title('Bird song classifier: confusion matrix')
plt.tight_layout()
plt.show()
