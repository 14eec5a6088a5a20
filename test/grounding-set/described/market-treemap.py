import matplotlib.pyplot as plt
import matplotlib.patches as patches

# Hand-laid treemap of a city's land use (100 x 60 canvas)
blocks = [
    ('Residential', 42, (0, 0, 42, 60), '#f4a582'),
    ('Parks', 20, (42, 30, 40, 30), '#92c572'),
    ('Industry', 16, (42, 6, 40, 24), '#9e9ac8'),
    ('Commerce', 12, (82, 20, 18, 40), '#6baed6'),
    ('Water', 6, (82, 0, 18, 20), '#08519c'),
    ('Roads', 4, (42, 0, 40, 6), '#bdbdbd'),
]
fig, ax = plt.subplots(figsize=(10, 6))
for name, pct, (x, y, w, h), col in blocks:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=col, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{pct}%' if h > 8 else f'{name} {pct}%', ha='center', va='center',
            fontsize=12 if pct > 10 else 10, color='white' if name == 'Water' else 'black')
ax.set_xlim(0, 100)
ax.set_ylim(0, 60)
ax.axis('off')
ax.set_title('Land Use in the City of Marlow', fontsize=15)
plt.tight_layout()
plt.show()
