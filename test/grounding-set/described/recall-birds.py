import numpy as np
import seaborn as sns
import matplotlib.pyplot as plt

c = ["Robin", "Wren", "Finch", "Thrush"]
m = np.array([[46, 2, 1, 1], [3, 41, 5, 1], [0, 8, 39, 3], [2, 0, 1, 47]])
fig, ax = plt.subplots(figsize=(5.2, 4.4))
sns.heatmap(m, annot=True, fmt="d", cmap="Blues", xticklabels=c, yticklabels=c, ax=ax)
ax.set_xlabel("Predicted species")
ax.set_ylabel("True species")
ax.set_title("Bird call classifier, test set (200 calls)")
fig.tight_layout()
plt.savefig("recall_birds.png")
