import matplotlib.pyplot as plt
import numpy as np

tasks = ['Boolean', 'Date', 'Geometry', 'Hyperbaton', 'Navigate', 'Snarks']
direct = [72, 48, 25, 68, 55, 60]
cot = [88, 71, 42, 64, 91, 63]
y = np.arange(len(tasks))
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.hlines(y, direct, cot, color='lightgray', linewidth=4, zorder=1)
ax.scatter(direct, y, color='slateblue', s=90, label='Direct', zorder=2)
ax.scatter(cot, y, color='darkorange', s=90, marker='D', label='Chain of thought', zorder=2)
ax.set_yticks(y)
ax.set_yticklabels(tasks)
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel('Exact match (%)')
ax.set_title('Direct answers and chain of thought')
ax.legend(loc='lower left')
ax.grid(axis='x', alpha=0.4)
plt.tight_layout()
plt.savefig('dumbbell.png')
