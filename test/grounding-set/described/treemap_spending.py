import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# x, y, w, h, label, value
tiles = [
    (0, 0, 40, 100, "Housing", 40, "#264653"),
    (40, 50, 36, 50, "Food", 18, "#2a9d8f"),
    (40, 0, 36, 50, "Transport", 18, "#e9c46a"),
    (76, 50, 24, 50, "Leisure", 12, "#f4a261"),
    (76, 20, 24, 30, "Health", 7.2, "#e76f51"),
    (76, 0, 24, 20, "Other", 4.8, "#a8a8a8"),
]
fig, ax = plt.subplots(figsize=(9, 5.5))
for x, y, w, h, name, v, c in tiles:
    ax.add_patch(Rectangle((x, y), w, h, facecolor=c, edgecolor="white", linewidth=3))
    ax.text(x + w / 2, y + h / 2, f"{name}\n{v}%", ha="center", va="center",
            color="white" if name == "Housing" else "black", fontsize=12)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis("off")
ax.set_title("Household Spending by Category", fontsize=14)
plt.tight_layout()
plt.show()
