import numpy as np
import matplotlib.pyplot as plt
f = np.linspace(0, 1, 201)
fig, ax = plt.subplots(figsize=(5, 5))
for name, a, c, ls in [("ResNet-50", 0.08, "navy", "-"), ("DenseNet", 0.16, "crimson", "--"), ("Logistic reg.", 0.45, "darkgreen", "-.")]:
    t = f ** a
    auc = 1 / (1 + a)
    ax.plot(f, t, color=c, ls=ls, lw=2, label=f"{name} (AUC = {auc:.2f})")
ax.plot([0, 1], [0, 1], color="gray", ls=":", label="Chance")
ax.set_xlabel("False positive rate")
ax.set_ylabel("True positive rate")
ax.set_xlim(0, 1)
ax.set_ylim(0, 1.02)
ax.legend(loc="lower right", fontsize=9)
ax.set_title("Melanoma detection")
plt.savefig("roc_three.png", dpi=120)
