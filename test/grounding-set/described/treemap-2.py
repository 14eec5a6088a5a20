import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# name, x, y, w, h, budget in million dollars
boxes = [
    ('R&D', 0, 0, 40, 60, 80.0, '#264653'),
    ('Sales', 40, 30, 35, 30, 35.0, '#2a9d8f'),
    ('Operations', 75, 30, 25, 30, 25.0, '#8ab17d'),
    ('Marketing', 40, 0, 30, 30, 30.0, '#e9c46a'),
    ('HR', 70, 12, 30, 18, 18.0, '#f4a261'),
    ('Legal', 70, 0, 18, 12, 7.2, '#e76f51'),
    ('IT', 88, 0, 12, 12, 4.8, '#b5838d'),
]
fig, ax = plt.subplots(figsize=(9, 5.4))
for name, x, y, w, h, v, c in boxes:
    ax.add_patch(Rectangle((x, y), w, h, facecolor=c, edgecolor='white', linewidth=3))
    size = 16 if v > 20 else 10
    ax.text(x + w / 2, y + h / 2, f'{name}\n${v:g}M', ha='center', va='center', fontsize=size,
            color='white' if name in ('R&D', 'Sales', 'Legal') else 'black')
ax.set_xlim(0, 100)
ax.set_ylim(0, 60)
ax.axis('off')
ax.set_title('Budget by department (total $200M)', fontsize=14)
plt.tight_layout()
plt.show()
