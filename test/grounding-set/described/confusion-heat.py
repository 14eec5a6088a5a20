import numpy as np
import matplotlib.pyplot as plt

classes = ['cat', 'dog', 'fox', 'wolf']
m = np.array([[88, 6, 4, 2],
              [5, 81, 3, 11],
              [7, 4, 84, 5],
              [1, 19, 8, 72]])
fig, ax = plt.subplots(figsize=(6, 5))
im = ax.imshow(m, cmap='Blues')
for i in range(4):
    for j in range(4):
        ax.text(j, i, m[i, j], ha='center', va='center', color='white' if m[i, j] > 50 else 'black')
ax.set_xticks(range(4))
ax.set_xticklabels(classes)
ax.set_yticks(range(4))
ax.set_yticklabels(classes)
ax.set_xlabel('Predicted class')
ax.set_ylabel('True class')
ax.set_title('Confusion matrix (in %)')
fig.colorbar(im)
plt.show()
