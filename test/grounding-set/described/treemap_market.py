import matplotlib.pyplot as plt
import matplotlib.patches as patches

# Treemap of smartphone market share
blocks = [
    ('Pinnacle', 35, 0.0, 0.0, 0.35, 1.0, 'steelblue'),
    ('Zentra', 26, 0.35, 0.0, 0.65, 0.4, 'darkorange'),
    ('Kumo', 18, 0.35, 0.4, 0.30, 0.6, 'seagreen'),
    ('Orbix', 14, 0.65, 0.4, 0.35, 0.4, 'mediumpurple'),
    ('Others', 7, 0.65, 0.8, 0.35, 0.2, 'gray'),
]

fig, ax = plt.subplots(figsize=(10, 6))
for name, share, x, y, w, h, c in blocks:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=c, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, f'{name}\n{share}%', ha='center', va='center', color='white', fontsize=13)
ax.set_xlim(0, 1)
ax.set_ylim(0, 1)
ax.axis('off')
ax.set_title('Smartphone Market Share 2023')
plt.show()
