import matplotlib.pyplot as plt
import numpy as np

names = ["Wheat", "Maize", "Barley", "Potatoes", "Beets", "Other"]
vals = [40, 24, 16, 10, 6, 4]

from matplotlib.patches import Rectangle
rects = [(0, 0, 40, 100), (40, 0, 40, 60), (40, 60, 40, 40), (80, 0, 20, 50), (80, 50, 20, 30), (80, 80, 20, 20)]
cols = ["goldenrod", "khaki", "peru", "yellowgreen", "indianred", "lightgray"]
fig, ax = plt.subplots(figsize=(7, 5))
for n, v, (x, y, w, h), c in zip(names, vals, rects, cols):
    ax.add_patch(Rectangle((x, y), w, h, facecolor=c, edgecolor="white", linewidth=2))
    ax.text(x + w / 2, y + h / 2, f"{n}\n{v}%", ha="center", va="center")
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis("off")
ax.set_title("Share of cropland by crop")
plt.savefig("treemap-farm.png")
