import matplotlib.pyplot as plt
import numpy as np

axes_ = ["Price", "Comfort", "Safety", "Range", "Design", "Service"]
v = {"Lynx": [4, 3, 5, 2, 4, 3], "Orca": [2, 5, 4, 4, 3, 4], "Puma": [5, 2, 3, 1, 2, 5]}

ang = np.linspace(0, 2 * np.pi, 6, endpoint=False).tolist()
fig, ax = plt.subplots(figsize=(7, 6), subplot_kw={"polar": True})
for (n, r), c in zip(v.items(), ["darkorange", "teal", "black"]):
    ax.plot(ang + ang[:1], r + r[:1], color=c, linewidth=2, marker="o", label=n)
ax.set_xticks(ang, axes_)
ax.set_ylim(0, 5.3)
ax.set_yticks([1, 2, 3, 4, 5])
ax.set_title("Ratings of three electric cars")
ax.legend(loc="lower left", bbox_to_anchor=(-0.15, -0.08))
plt.savefig("radar-cars.png")
