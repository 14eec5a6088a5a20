import numpy as np
import matplotlib.pyplot as plt

classes = ['cat', 'dog', 'fox', 'wolf', 'bear']
m = np.array([[88, 4, 5, 1, 2],
              [3, 79, 6, 11, 1],
              [7, 5, 84, 3, 1],
              [1, 19, 4, 74, 2],
              [0, 1, 0, 3, 96]])
fig, ax = plt.subplots(figsize=(6.5, 6))
im = ax.imshow(m, cmap='Blues', vmin=0, vmax=100)
ax.set_xticks(range(5))
ax.set_xticklabels(classes)
ax.set_yticks(range(5))
ax.set_yticklabels(classes)
for i in range(5):
    for j in range(5):
        ax.text(j, i, str(m[i, j]), ha='center', va='center', color='white' if m[i, j] > 50 else 'black')
ax.set_xlabel('Predicted class')
ax.set_ylabel('True class')
ax.set_title('Confusion matrix (% of test images)')
fig.colorbar(im, ax=ax, label='Share (%)')
plt.tight_layout()
plt.savefig('confusion_heat.png')
