import numpy as np
import matplotlib.pyplot as plt
g = np.linspace(-2.2, 2.2, 80)
groups = [5 + 0.6 * g, 7.5 + 0.9 * g, 4 + 0.5 * g, 9 + 0.4 * g]
fig, ax = plt.subplots(figsize=(6, 4))
v = ax.violinplot(groups, positions=[1, 2, 3, 4], showmedians=True, widths=0.7)
for b, c in zip(v["bodies"], ["skyblue", "salmon", "lightgreen", "plum"]):
    b.set_facecolor(c)
    b.set_alpha(0.9)
    b.set_edgecolor("black")
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(["Control", "TGF-β", "siRNA", "Combo"])
ax.set_ylabel("log$_2$ expression")
ax.set_xlabel("Treatment")
ax.set_ylim(0, 12)
plt.savefig("violin_expr.png", dpi=120)
