import matplotlib.pyplot as plt
import matplotlib.patches as patches

rects = [
    ('Spruce', 50, (0, 0, 0.5, 1.0), 'darkseagreen'),
    ('Beech', 25, (0.5, 0.0, 0.5, 0.5), 'burlywood'),
    ('Pine', 15, (0.5, 0.5, 0.3, 0.5), 'lightblue'),
    ('Oak', 10, (0.8, 0.5, 0.2, 0.5), 'salmon'),
]

fig, ax = plt.subplots(figsize=(8, 5))
for name, share, (x, y, w, h), color in rects:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=color, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{share}%', ha='center', va='center', fontsize=12)
ax.set_xlim(0, 1)
ax.set_ylim(0, 1)
ax.axis('off')
ax.set_title('Tree Species in the State Forest')
plt.show()
