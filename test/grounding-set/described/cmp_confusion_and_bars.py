import numpy as np
import matplotlib.pyplot as plt

cm = np.array([[46, 3, 1], [5, 38, 7], [0, 4, 46]])
names = ["Healthy", "Rust", "Mildew"]
recall = cm.diagonal() / cm.sum(axis=1) * 100
precision = cm.diagonal() / cm.sum(axis=0) * 100

fig, (a, b) = plt.subplots(1, 2, figsize=(11, 4.6))
a.imshow(cm, cmap="Greens")
for i in range(3):
    for j in range(3):
        a.text(j, i, cm[i, j], ha="center", va="center", color="white" if cm[i, j] > 25 else "black", fontsize=12)
a.set_xticks(range(3), names)
a.set_yticks(range(3), names)
a.set_xlabel("Predicted class")
a.set_ylabel("True class")
a.set_title("Confusion matrix")
x = np.arange(3)
r = b.bar(x - 0.2, recall, 0.4, color="olivedrab", label="Recall")
p = b.bar(x + 0.2, precision, 0.4, color="wheat", edgecolor="gray", label="Precision")
b.bar_label(r, fmt="%.0f")
b.bar_label(p, fmt="%.0f")
b.set_xticks(x, names)
b.set_ylim(0, 115)
b.set_ylabel("Percent")
b.legend(ncol=2, loc="upper center")
b.set_title("Per-class quality")
plt.tight_layout()
plt.show()
