import numpy as np
import matplotlib.pyplot as plt

fiber = np.array([12, 15, 18, 20, 22, 25, 28, 31, 36, 45])
cable = np.array([20, 26, 31, 37, 42, 48, 55, 64, 78, 96])
dsl = np.array([45, 58, 70, 82, 95, 110, 128, 150, 175, 210])

fig, ax = plt.subplots(figsize=(6.5, 4))
for d, c, ls, lab in [(fiber, "C0", "-", "Fibre"), (cable, "C1", "--", "Cable"), (dsl, "C2", ":", "DSL")]:
    xs = np.sort(d)
    ys = np.arange(1, len(xs) + 1) / len(xs)
    ax.step(np.concatenate([[0], xs, [240]]), np.concatenate([[0], ys, [1]]), where="post",
            color=c, linestyle=ls, linewidth=2, label=lab)
ax.axhline(0.5, color="gray", linewidth=0.8)
ax.set_xlim(0, 240)
ax.set_ylim(0, 1.05)
ax.set_xlabel("Page load time (s/100)")
ax.set_ylabel("CDF")
ax.legend(loc="lower right", title="Access")
ax.set_title("Empirical CDF of page load time")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.savefig("cdf.pdf")
