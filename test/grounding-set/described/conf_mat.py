import numpy as np
import matplotlib.pyplot as plt

classes = ['Anger', 'Disgust', 'Fear', 'Joy', 'Sadness', 'Surprise']
cm = np.array([[71, 9, 6, 2, 10, 2],
               [14, 62, 8, 1, 13, 2],
               [5, 6, 58, 3, 12, 16],
               [1, 1, 2, 91, 2, 3],
               [7, 5, 9, 3, 74, 2],
               [2, 1, 11, 6, 1, 79]])
fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(cm, cmap='Blues', vmin=0, vmax=100)
cbar = fig.colorbar(im, ax=ax)
cbar.set_label('Share of samples (%)')
ax.set_xticks(range(6))
ax.set_xticklabels(classes, rotation=45, ha='right')
ax.set_yticks(range(6))
ax.set_yticklabels(classes)
for i in range(6):
    for j in range(6):
        ax.text(j, i, str(cm[i, j]), ha='center', va='center', color='white' if cm[i, j] > 50 else 'black')
ax.set_xlabel('Predicted label')
ax.set_ylabel('True label')
ax.set_title('Emotion recognition, test split')
plt.tight_layout()
plt.savefig('conf_mat.png')
