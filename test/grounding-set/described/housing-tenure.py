import numpy as np
import matplotlib.pyplot as plt

cities = ["Vienna", "Berlin", "Lisbon", "Oslo", "Warsaw"]
parts = {
    "Owned outright": [8, 9, 38, 22, 61],
    "Owned with mortgage": [12, 8, 29, 47, 15],
    "Private rent": [34, 68, 27, 27, 17],
    "Social rent": [46, 15, 6, 4, 7],
}
cols = ["#1b9e77", "#d95f02", "#7570b3", "#e7298a"]
left = np.zeros(5)
fig, ax = plt.subplots(figsize=(8, 4))
for (k, v), c in zip(parts.items(), cols):
    ax.barh(cities, v, left=left, color=c, label=k)
    for i, val in enumerate(v):
        ax.text(left[i] + val/2, i, str(val), ha="center", va="center", color="white", fontsize=8)
    left += np.array(v)
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel("Share of households (%)")
ax.set_title("Housing tenure in five European capitals")
ax.legend(ncol=4, loc="upper center", bbox_to_anchor=(0.5, -0.17), fontsize=8, frameon=False)
fig.tight_layout()
plt.savefig("housing_tenure.png")
