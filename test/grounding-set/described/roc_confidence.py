import numpy as np
import matplotlib.pyplot as plt

fpr = np.linspace(0, 1, 101)
curves = [("Random forest", 0.10, "darkgreen", "-"),
          ("Logistic regression", 0.30, "darkorange", "--"),
          ("Decision stump", 0.60, "purple", "-.")]
fig, ax = plt.subplots(figsize=(6.5, 6))
for name, p, c, ls in curves:
    tpr = fpr ** p
    auc = 1 / (1 + p)
    ax.plot(fpr, tpr, color=c, linestyle=ls, lw=2, label=f"{name} (AUC = {auc:.2f})")
ax.plot([0, 1], [0, 1], color="gray", linestyle=":", label="Chance")
ax.fill_between(fpr, fpr, fpr ** 0.10, color="darkgreen", alpha=0.08)
ax.set_xlim(0, 1)
ax.set_ylim(0, 1.02)
ax.set_xlabel("False positive rate")
ax.set_ylabel("True positive rate")
ax.set_title("ROC Curves for Sepsis Prediction")
ax.legend(loc="lower right")
ax.grid(alpha=0.3)
plt.show()
