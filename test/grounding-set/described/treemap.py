import matplotlib.pyplot as plt
import matplotlib.patches as patches

# x, y, w, h, label, share, colour
cells = [
    (0, 0, 40, 100, 'Wheat', 40, '#e9c46a'),
    (40, 50, 60, 50, 'Maize', 30, '#2a9d8f'),
    (40, 0, 36, 50, 'Rice', 18, '#f4a261'),
    (76, 20, 24, 30, 'Barley', 7.2, '#e76f51'),
    (76, 0, 24, 20, 'Oats', 4.8, '#8ab17d'),
]
fig, ax = plt.subplots(figsize=(10, 7))
for x, y, w, h, name, share, col in cells:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=col, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{share}%', ha='center', va='center', fontsize=13)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis('off')
ax.set_title('Share of Cropland by Cereal', fontsize=16)
plt.savefig('q2_09_treemap.png')
