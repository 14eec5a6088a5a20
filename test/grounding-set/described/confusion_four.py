import numpy as np
import matplotlib.pyplot as plt
import seaborn as sns
cm = np.array([[48, 1, 0, 1], [3, 39, 6, 2], [0, 9, 40, 1], [1, 2, 0, 47]])
names = ["neutrophil", "lymphocyte", "monocyte", "eosinophil"]
plt.figure(figsize=(5.5, 4.6))
sns.heatmap(cm, annot=True, fmt="d", cmap="Blues", xticklabels=names, yticklabels=names, cbar=True)
plt.xlabel("Predicted label")
plt.ylabel("True label")
plt.title("Blood cell classification")
plt.tight_layout()
plt.savefig("confusion_four.png", dpi=120)
