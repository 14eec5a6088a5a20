import numpy as np
import matplotlib.pyplot as plt
from mpl_toolkits.axes_grid1.inset_locator import inset_axes, mark_inset

sparsity = np.array([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
magnitude = np.array([76.1, 76.0, 75.9, 75.7, 75.3, 74.6, 72.8, 68.0, 55.2, 21.4])
movement = np.array([76.1, 76.1, 76.0, 75.9, 75.8, 75.4, 74.7, 72.9, 67.5, 48.3])
random_ = np.array([76.1, 74.2, 71.5, 67.3, 61.0, 52.4, 41.8, 29.5, 15.3, 4.9])

fig, ax = plt.subplots(figsize=(7, 5))
styles = [(magnitude, "C3", "o-", "Magnitude"), (movement, "C0", "s-", "Movement"), (random_, "0.5", "x--", "Random")]
for y, c, st, lab in styles:
    ax.plot(sparsity, y, st, color=c, label=lab)
ax.set_xlabel("Sparsity (%)")
ax.set_ylabel("Top-1 accuracy (%)")
ax.set_xlim(-2, 95)
ax.set_ylim(0, 82)
ax.legend(loc="lower left")
ax.set_title("Pruning ResNet-50 without retraining")

axins = inset_axes(ax, width="32%", height="30%", loc="lower center", borderpad=3)
for y, c, st, lab in styles[:2]:
    axins.plot(sparsity, y, st, color=c)
axins.set_xlim(28, 62)
axins.set_ylim(72, 77)
axins.set_title("30-60 %", fontsize=8)
mark_inset(ax, axins, loc1=2, loc2=1, fc="none", ec="0.6")
plt.savefig("pruning.png", dpi=150)
