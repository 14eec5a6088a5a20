import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

blocks = [('Cropland', 40, 0, 0, 5, 8, '#e6c84c'),
          ('Forest', 25, 5, 3, 5, 5, '#4c9f50'),
          ('Pasture', 15, 5, 0, 5, 3, '#a5d46a'),
          ('Urban', 12, 0, 8, 6, 2, '#b0413e'),
          ('Water', 8, 6, 8, 4, 2, '#5aa9e6')]

fig, ax = plt.subplots(figsize=(9, 7))
for name, pct, x, y, w, h, c in blocks:
    ax.add_patch(Rectangle((x, y), w, h, facecolor=c, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{pct}%', ha='center', va='center', fontsize=13)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.axis('off')
ax.set_title('Land Use in the Tarn Valley')
plt.show()
