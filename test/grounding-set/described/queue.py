import numpy as np
import matplotlib.pyplot as plt

old = np.array([3, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 29, 32, 36, 40])
new = np.array([1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 11, 12, 14, 16, 19, 25])

fig, ax = plt.subplots(figsize=(8, 5))
for d, c, l in [(old, "brown", "Old counter"), (new, "dodgerblue", "New kiosk")]:
    xs = np.sort(d)
    ys = np.arange(1, len(xs) + 1) / len(xs)
    ax.step(xs, ys, where="post", color=c, label=l, lw=2)
ax.axhline(0.5, color="gray", ls=":")
ax.set_xlim(0, 45)
ax.set_ylim(0, 1.05)
ax.set_xlabel("Waiting time (minutes)")
ax.set_ylabel("Cumulative share of customers")
ax.set_title("ECDF of Waiting Times")
ax.legend(loc="lower right")
ax.grid(alpha=0.3)
plt.show()
