import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(4)
groups = {
    "Teenagers": rng.normal(8.4, 0.9, 200),
    "Students": rng.normal(7.0, 1.3, 200),
    "Parents": rng.normal(5.9, 0.6, 200),
    "Retired": rng.normal(7.5, 0.7, 200),
}
fig, ax = plt.subplots(figsize=(7.5, 5))
p = ax.violinplot(list(groups.values()), showmedians=True, showextrema=True)
for b, c in zip(p["bodies"], ["#66c2a5", "#fc8d62", "#8da0cb", "#e78ac3"]):
    b.set_facecolor(c)
    b.set_edgecolor("black")
    b.set_alpha(0.8)
ax.set_xticks([1, 2, 3, 4], groups.keys())
ax.set_ylabel("Sleep per night (hours)")
ax.set_title("Sleep on weekdays by group")
ax.grid(axis="y", alpha=0.4)
plt.show()
