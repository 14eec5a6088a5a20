import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyArrowPatch

pos = {'A': (0, 2), 'B': (2, 3), 'C': (2, 1), 'D': (4, 2), 'E': (6, 2)}
edges = [('A', 'B', 4), ('A', 'C', 2), ('C', 'B', 1), ('B', 'D', 5), ('C', 'D', 8), ('D', 'E', 3)]
fig, ax = plt.subplots(figsize=(8, 4.5))
for a, b, w in edges:
    (x1, y1), (x2, y2) = pos[a], pos[b]
    ax.add_patch(FancyArrowPatch((x1, y1), (x2, y2), arrowstyle='-|>', mutation_scale=18, shrinkA=18, shrinkB=18, color='dimgray'))
    ax.text((x1 + x2) / 2, (y1 + y2) / 2 + 0.12, str(w), color='crimson', fontsize=13, ha='center')
for n, (x, y) in pos.items():
    ax.add_patch(Circle((x, y), 0.3, facecolor='lightgreen' if n == 'A' else 'salmon' if n == 'E' else 'lightblue', edgecolor='black', zorder=3))
    ax.text(x, y, n, ha='center', va='center', fontsize=14, zorder=4)
ax.set_xlim(-0.7, 6.7)
ax.set_ylim(0.3, 3.7)
ax.set_aspect('equal')
ax.axis('off')
ax.set_title('Weighted directed graph')
plt.show()
