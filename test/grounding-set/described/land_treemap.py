import matplotlib.pyplot as plt
import matplotlib.patches as patches

rects = [(0, 0, 50, 100, 'Forest\n50%', 'forestgreen'), (50, 40, 50, 60, 'Farmland\n30%', 'wheat'),
         (50, 0, 30, 40, 'Urban\n12%', 'lightgray'), (80, 0, 20, 40, 'Water\n8%', 'deepskyblue')]
fig, ax = plt.subplots(figsize=(7, 6))
for x, y, w, h, t, c in rects:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=c, edgecolor='white', linewidth=3))
    ax.text(x + w / 2, y + h / 2, t, ha='center', va='center', fontsize=12)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis('off')
ax.set_title('Land Use in Brenholt County')
plt.show()
