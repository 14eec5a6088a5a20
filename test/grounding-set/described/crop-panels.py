import matplotlib.pyplot as plt
crops = {"Wheat": [2.9, 4.1, 4.6], "Maize": [3.8, 6.2, 7.9], "Rice": [3.1, 3.9, 4.0], "Potatoes": [21, 28, 33]}
units = ["None", "Half dose", "Full dose"]
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
for ax, (c, v), col in zip(axes.flat, crops.items(), ["#e0c068", "#f2a541", "#9bb77f", "#a47551"]):
    ax.bar(units, v, color=col, edgecolor="black")
    for i, x in enumerate(v):
        ax.text(i, x, f"{x:g}", ha="center", va="bottom")
    ax.set_title(c)
    ax.set_ylim(0, max(v) * 1.2)
    ax.set_ylabel("t/ha")
fig.suptitle("Yield of four crops by amount of fertiliser")
plt.tight_layout()
plt.show()
