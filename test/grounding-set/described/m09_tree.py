import numpy as np
import matplotlib.pyplot as plt
nodes = {'root': (5, 4, 'Age > 40?'), 'l': (2.5, 2.6, 'Smoker?'), 'r': (7.5, 2.6, 'BMI > 30?'),
         'll': (1.2, 1, 'Low\nn=210'), 'lr': (3.8, 1, 'Medium\nn=64'), 'rl': (6.2, 1, 'Medium\nn=118'), 'rr': (8.8, 1, 'High\nn=95')}
edges = [('root', 'l', 'no'), ('root', 'r', 'yes'), ('l', 'll', 'no'), ('l', 'lr', 'yes'), ('r', 'rl', 'no'), ('r', 'rr', 'yes')]
cols = {'ll': 'lightgreen', 'lr': 'khaki', 'rl': 'khaki', 'rr': 'salmon'}
fig, ax = plt.subplots(figsize=(8, 4.5))
for a, b, t in edges:
    ax.annotate('', xy=(nodes[b][0], nodes[b][1] + 0.3), xytext=(nodes[a][0], nodes[a][1] - 0.25), arrowprops=dict(arrowstyle='->'))
    ax.text((nodes[a][0] + nodes[b][0]) / 2, (nodes[a][1] + nodes[b][1]) / 2 + 0.12, t, style='italic', color='dimgray')
for k, (x, y, t) in nodes.items():
    ax.text(x, y, t, ha='center', va='center', bbox=dict(boxstyle='round,pad=0.5', fc=cols.get(k, 'white'), ec='black'))
ax.set_xlim(0, 10); ax.set_ylim(0.3, 4.6); ax.axis('off'); ax.set_title('Decision tree for cardiovascular risk')
plt.tight_layout(); plt.savefig('m09.png')
