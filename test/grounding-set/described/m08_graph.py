import numpy as np
import matplotlib.pyplot as plt
pos = {'A': (0, 1), 'B': (1, 2), 'C': (1, 0), 'D': (2.2, 1), 'E': (3.4, 2), 'F': (3.4, 0)}
edges = [('A', 'B', 4), ('A', 'C', 2), ('B', 'D', 5), ('C', 'D', 8), ('D', 'E', 6), ('D', 'F', 3), ('E', 'F', 1)]
path = {('A', 'B'), ('B', 'D'), ('D', 'F')}
fig, ax = plt.subplots(figsize=(6, 4))
for u, v, w in edges:
    (x0, y0), (x1, y1) = pos[u], pos[v]
    on = (u, v) in path
    ax.plot([x0, x1], [y0, y1], color='red' if on else 'gray', lw=3 if on else 1.2, zorder=1)
    ax.text((x0 + x1) / 2, (y0 + y1) / 2, str(w), ha='center', va='center', bbox=dict(fc='white', ec='none', pad=1))
for n, (x, y) in pos.items():
    ax.scatter(x, y, s=700, color='gold' if n in 'AF' else 'lightblue', edgecolor='black', zorder=2)
    ax.text(x, y, n, ha='center', va='center', zorder=3, fontweight='bold')
ax.set_title('Shortest path from A to F (cost = 12)'); ax.axis('off'); ax.set_xlim(-0.5, 4); ax.set_ylim(-0.6, 2.6)
plt.tight_layout(); plt.savefig('m08.png')
