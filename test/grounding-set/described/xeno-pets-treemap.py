import matplotlib.pyplot as plt
import matplotlib.patches as patches

rects = [(0, 0, 40, 100, 'Geckos', 40, '#66c2a5'),
         (40, 0, 60, 45, 'Snakes', 27, '#fc8d62'),
         (40, 45, 36, 55, 'Tortoises', 19.8, '#8da0cb'),
         (76, 45, 24, 35, 'Frogs', 8.4, '#e78ac3'),
         (76, 80, 24, 20, 'Spiders', 4.8, '#a6d854')]

fig, ax = plt.subplots(figsize=(8, 6))
for x, y, w, h, name, val, col in rects:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=col, edgecolor='white', linewidth=2))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{val}%', ha='center', va='center', fontsize=12)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis('off')
ax.set_title('Exotic Pets Registered in the County')
plt.show()
