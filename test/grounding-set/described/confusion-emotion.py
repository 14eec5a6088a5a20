import numpy as np
import matplotlib.pyplot as plt

labels = ["Anger", "Fear", "Joy", "Neutral", "Sadness"]
cm = np.array([[82, 7, 1, 6, 4],
               [9, 71, 2, 5, 13],
               [1, 1, 93, 4, 1],
               [5, 3, 6, 79, 7],
               [4, 11, 2, 15, 68]])

fig, ax = plt.subplots(figsize=(6, 5))
im = ax.imshow(cm, cmap="Blues", vmin=0, vmax=100)
cbar = fig.colorbar(im, ax=ax)
cbar.set_label("Share of true class (%)")
ax.set_xticks(range(5))
ax.set_xticklabels(labels, rotation=30, ha="right")
ax.set_yticks(range(5))
ax.set_yticklabels(labels)
for i in range(5):
    for j in range(5):
        ax.text(j, i, cm[i, j], ha="center", va="center",
                color="white" if cm[i, j] > 50 else "black")
ax.set_xlabel("Predicted emotion")
ax.set_ylabel("True emotion")
ax.set_title("Speech emotion recognition, test fold 3")
fig.tight_layout()
plt.savefig("confusion.pdf")
