import numpy as np
import matplotlib.pyplot as plt
r = np.linspace(0, 1, 101)
fig, ax = plt.subplots()
p1 = 1 - 0.55 * r ** 4
p2 = 0.9 - 0.2 * r
ax.plot(r, p1, "b-", label="YOLOv5")
ax.plot(r, p2, "r--", label="Faster R-CNN")
ax.axhline(0.3, color="k", lw=0.8, ls=":", label="Prevalence (0.3)")
ax.set_xlabel("Recall")
ax.set_ylabel("Precision")
ax.set_ylim(0, 1.05)
ax.set_xlim(0, 1)
ax.grid(alpha=0.3)
ax.legend(loc="lower left")
plt.savefig("pr_curves.png", dpi=120)
