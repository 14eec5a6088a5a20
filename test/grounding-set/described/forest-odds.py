import numpy as np
import matplotlib.pyplot as plt

studies = ["Adams 2009", "Brandt 2012", "Costa 2014", "Dietrich 2017", "Evans 2019", "Pooled"]
est = np.array([0.82, 1.15, 0.64, 0.71, 0.90, 0.78])
lo = np.array([0.55, 0.80, 0.45, 0.58, 0.70, 0.69])
hi = np.array([1.22, 1.65, 0.91, 0.87, 1.16, 0.88])
y = np.arange(len(studies))[::-1]

fig, ax = plt.subplots(figsize=(7, 4))
ax.errorbar(est[:-1], y[:-1], xerr=[est[:-1] - lo[:-1], hi[:-1] - est[:-1]], fmt="s", color="black", capsize=3,
            label="Study")
ax.errorbar(est[-1:], y[-1:], xerr=[est[-1:] - lo[-1:], hi[-1:] - est[-1:]], fmt="D", color="red", markersize=9,
            capsize=3, label="Pooled")
ax.axvline(1, color="gray", linestyle="--")
ax.set_yticks(y)
ax.set_yticklabels(studies)
ax.set_xscale("log")
ax.set_xticks([0.5, 1, 2])
ax.set_xticklabels(["0.5", "1", "2"])
ax.minorticks_off()
ax.set_xlim(0.4, 2.2)
ax.set_xlabel("Odds ratio (95% CI, log scale)")
for e, l, h, yy in zip(est, lo, hi, y):
    ax.text(2.3, yy, f"{e:.2f} [{l:.2f}, {h:.2f}]", va="center", fontsize=9)
ax.legend(loc="lower right", fontsize=8)
ax.set_title("Effect of statins on stroke")
plt.subplots_adjust(left=0.2, right=0.75)
plt.savefig("forest.pdf")
