import numpy as np
import matplotlib.pyplot as plt

classes = ['cat', 'dog', 'horse', 'ship']
cm = np.array([[87, 9, 2, 2],
               [12, 81, 5, 2],
               [3, 6, 90, 1],
               [1, 2, 0, 97]])

fig, ax = plt.subplots(figsize=(5.6, 5))
im = ax.imshow(cm, cmap=plt.cm.Blues)
fig.colorbar(im, ax=ax)
ax.set(xticks=np.arange(4), yticks=np.arange(4), xticklabels=classes, yticklabels=classes,
       xlabel='Predicted label', ylabel='True label', title='Confusion matrix')
for i in range(4):
    for j in range(4):
        ax.text(j, i, cm[i, j], ha='center', va='center', color='white' if cm[i, j] > cm.max() / 2 else 'black')
fig.tight_layout()
plt.show()
