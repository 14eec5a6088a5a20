import matplotlib.pyplot as plt
import numpy as np

classes = ['Oak', 'Birch', 'Pine', 'Maple']
cm = np.array([[42, 3, 0, 5],
               [4, 38, 2, 6],
               [0, 1, 49, 0],
               [9, 5, 1, 35]])
plt.figure(figsize=(6, 5))
plt.imshow(cm, cmap='Blues')
plt.colorbar(label='Number of images')
plt.xticks(range(4), classes)
plt.yticks(range(4), classes)
for i in range(4):
    for j in range(4):
        plt.text(j, i, str(cm[i, j]), ha='center', va='center',
                 color='white' if cm[i, j] > 25 else 'black')
plt.xlabel('Predicted species')
plt.ylabel('True species')
plt.title('Confusion Matrix of a Leaf Classifier')
plt.tight_layout()
plt.show()
