import numpy as np
import matplotlib.pyplot as plt

causes = ["Scratches", "Misalignment", "Cracks", "Stains", "Missing part"]
n = np.array([90, 60, 27, 15, 8])
cum = n.cumsum() / n.sum() * 100

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(causes, n, color=["#08519c", "#3182bd", "#6baed6", "#9ecae1", "#c6dbef"], edgecolor="k")
ax.bar_label(bars, padding=3)
ax.set_ylabel("Number of defects")
ax.set_ylim(0, 200)
ax2 = ax.twinx()
ax2.plot(causes, cum, color="red", marker="o")
for i, p in enumerate(cum):
    if i > 0:
        ax2.annotate(f"{p:.1f}%", (i, p), textcoords="offset points", xytext=(6, -14), ha="left", color="red")
ax2.axhline(80, color="gray", linestyle="--")
ax2.set_ylim(0, 108)
ax2.set_ylabel("Cumulative share (%)")
ax.set_title("Pareto Chart of Surface Defects")
plt.setp(ax.get_xticklabels(), rotation=20)
plt.tight_layout()
plt.show()
