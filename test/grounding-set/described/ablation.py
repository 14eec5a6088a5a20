import numpy as np, matplotlib.pyplot as plt
v = ["Full model", "w/o pretraining", "w/o attention", "w/o augmentation", "w/o skip connections"]
coco = [47.3, 40.1, 44.6, 45.9, 46.8]
lvis = [33.5, 24.2, 30.1, 32.8, 32.0]
y = np.arange(5)
fig, ax = plt.subplots(figsize=(8, 4.6))
ax.barh(y - 0.2, coco, 0.38, xerr=0.4, color="#4477aa", label="COCO", capsize=2)
ax.barh(y + 0.2, lvis, 0.38, xerr=0.6, color="#ee6677", label="LVIS", capsize=2, hatch="//", edgecolor="white")
for i in range(5):
    ax.text(coco[i] + 0.8, i - 0.2, f"{coco[i]:.1f}", va="center", fontsize=8)
    ax.text(lvis[i] + 1, i + 0.2, f"{lvis[i]:.1f}", va="center", fontsize=8)
ax.set_yticks(y); ax.set_yticklabels(v); ax.invert_yaxis()
ax.set_xlim(0, 55); ax.set_xlabel("mask AP"); ax.legend(loc="upper center", ncol=2, bbox_to_anchor=(0.5, 1.14))
fig.tight_layout()
