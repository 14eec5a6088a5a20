import matplotlib.pyplot as plt
import numpy as np

edges = np.arange(8, 21, 2)
visits = [35, 80, 120, 95, 140, 60]

fig, ax = plt.subplots(figsize=(8, 5))
ax.stairs(visits, edges, fill=True, color='lightsteelblue', edgecolor='navy', linewidth=2)
ax.set_xticks(edges)
ax.set_xlabel('Time of Day (h)')
ax.set_ylabel('Number of Visitors')
ax.set_title('Library Visitors in Two-Hour Intervals')
ax.set_ylim(0, 160)
ax.grid(axis='y', alpha=0.4)
plt.show()
