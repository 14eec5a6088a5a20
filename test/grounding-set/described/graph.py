import matplotlib.pyplot as plt

pos = {'Hub': (0, 0), 'A': (-2, 1.5), 'B': (2, 1.5), 'C': (2, -1.5), 'D': (-2, -1.5), 'E': (4, 0)}
edges = [('Hub', 'A'), ('Hub', 'B'), ('Hub', 'C'), ('Hub', 'D'), ('B', 'E'), ('A', 'D')]
weights = {('Hub', 'A'): 4, ('Hub', 'B'): 7, ('Hub', 'C'): 3, ('Hub', 'D'): 5, ('B', 'E'): 9, ('A', 'D'): 2}

fig, ax = plt.subplots(figsize=(9, 6))
for u, v in edges:
    (x1, y1), (x2, y2) = pos[u], pos[v]
    ax.plot([x1, x2], [y1, y2], color='gray', linewidth=2, zorder=1)
    ax.text((x1 + x2) / 2, (y1 + y2) / 2, str(weights[(u, v)]), fontsize=11, ha='center', va='center',
            bbox=dict(facecolor='white', edgecolor='none', pad=1.5), zorder=2)
for name, (px, py) in pos.items():
    ax.scatter(px, py, s=1500 if name == 'Hub' else 900, color='gold' if name == 'Hub' else 'lightskyblue',
               edgecolors='black', zorder=3)
    ax.text(px, py, name, ha='center', va='center', fontsize=12, zorder=4)
ax.set_xlim(-3.2, 5.2)
ax.set_ylim(-2.5, 2.5)
ax.axis('off')
ax.set_title('Transport Network with Travel Times (min)')
plt.savefig('q2_33_graph.png')
