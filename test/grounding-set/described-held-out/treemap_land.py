import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# label, area %, x, y, w, h, color
tiles = [
    ('Forest', 40, 0, 0, 40, 100, 'forestgreen'),
    ('Cropland', 30, 40, 0, 60, 50, 'gold'),
    ('Pasture', 15, 40, 50, 30, 50, 'yellowgreen'),
    ('Urban', 9, 70, 50, 30, 30, 'gray'),
    ('Water', 6, 70, 80, 30, 20, 'deepskyblue'),
]
fig, ax = plt.subplots(figsize=(8, 6))
for name, pct, x, y, w, h, col in tiles:
    ax.add_patch(Rectangle((x, y), w, h, facecolor=col, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{pct}%', ha='center', va='center', fontsize=12)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis('off')
ax.set_title('Land Use in Velmar Province')
plt.show()
