import matplotlib.pyplot as plt

data = [[7.1, 7.4, 7.8, 8.0, 8.2, 8.5, 8.9],
        [6.0, 6.4, 6.9, 7.2, 7.5, 7.8, 8.3],
        [5.0, 5.5, 6.1, 6.5, 6.8, 7.4, 8.0],
        [4.2, 4.9, 5.3, 5.6, 6.0, 6.3, 7.0]]
groups = ["Students", "Office workers", "Nurses", "Truck drivers"]

fig, ax = plt.subplots(figsize=(8, 5))
bp = ax.boxplot(data, patch_artist=True, widths=0.5)
for patch, color in zip(bp["boxes"], ["lightgreen", "lightblue", "plum", "khaki"]):
    patch.set_facecolor(color)
for med in bp["medians"]:
    med.set(color="darkred", linewidth=2)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(groups)
ax.axhline(7, color="gray", linestyle="--")
ax.text(4.48, 7.05, "Recommended 7 h", ha="right", color="gray")
ax.set_ylabel("Sleep per night (hours)")
ax.set_title("Sleep Duration by Occupation")
ax.grid(axis="y", alpha=0.3)
plt.show()
