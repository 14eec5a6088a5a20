import numpy as np
import matplotlib.pyplot as plt

cm = np.array([[48, 2, 0, 5],
               [4, 39, 7, 1],
               [0, 9, 41, 3],
               [6, 0, 2, 52]])
classes = ['Cat', 'Dog', 'Wolf', 'Fox']

fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(cm, cmap='Greens')
fig.colorbar(im)
ax.set_xticks(range(4))
ax.set_xticklabels(classes)
ax.set_yticks(range(4))
ax.set_yticklabels(classes)
for i in range(4):
    for j in range(4):
        ax.text(j, i, cm[i, j], ha='center', va='center', color='white' if cm[i, j] > 25 else 'black')
ax.set_xlabel('Predicted label')
ax.set_ylabel('True label')
ax.set_title('Confusion Matrix of the Animal Classifier')
plt.tight_layout()
plt.show()
