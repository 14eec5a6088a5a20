import numpy as np
import matplotlib.pyplot as plt

fpr = np.array([0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0])
gbm = np.array([0, 0.48, 0.68, 0.80, 0.90, 0.94, 0.96, 0.985, 0.995, 1.0])
svm = np.array([0, 0.30, 0.50, 0.66, 0.80, 0.87, 0.91, 0.96, 0.99, 1.0])
lr = np.array([0, 0.15, 0.29, 0.44, 0.62, 0.73, 0.81, 0.91, 0.97, 1.0])

plt.figure(figsize=(5.5, 5.5))
for tpr, c, ls, n in [(gbm, "crimson", "-", "GBM"), (svm, "darkorange", "--", "SVM"), (lr, "steelblue", "-.", "Logistic")]:
    auc = np.trapz(tpr, fpr)
    plt.plot(fpr, tpr, color=c, linestyle=ls, linewidth=2, label=f"{n} (AUC = {auc:.2f})")
plt.plot([0, 1], [0, 1], color="black", linestyle=":", linewidth=1, label="Chance")
plt.xlim(0, 1)
plt.ylim(0, 1.02)
plt.xlabel("False positive rate")
plt.ylabel("True positive rate")
plt.title("Sepsis onset prediction")
plt.legend(loc="lower right")
plt.gca().set_aspect("equal")
plt.savefig("roc.pdf", bbox_inches="tight")
