import matplotlib.pyplot as plt
import numpy as np

countries = ["Norway", "France", "Germany", "Poland", "Spain"]
sources = ["Hydro", "Nuclear", "Wind & Solar", "Fossil"]
data = np.array([
    [88, 0, 10, 2],
    [11, 65, 15, 9],
    [4, 2, 50, 44],
    [2, 0, 21, 77],
    [12, 20, 42, 26],
])
colors = ["#4C9BE8", "#9B59B6", "#F4D03F", "#7F8C8D"]

fig, ax = plt.subplots(figsize=(9, 4.5))
left = np.zeros(len(countries))
for j, s in enumerate(sources):
    ax.barh(countries, data[:, j], left=left, color=colors[j], edgecolor="white", label=s)
    for i, v in enumerate(data[:, j]):
        if v >= 8:
            ax.text(left[i] + v/2, i, f"{v}%", ha="center", va="center", fontsize=9)
    left += data[:, j]
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel("Share of electricity generation (%)")
ax.set_title("Electricity Mix of Five European Countries")
ax.legend(ncol=4, loc="upper center", bbox_to_anchor=(0.5, -0.15), frameon=False)
plt.tight_layout()
plt.show()
