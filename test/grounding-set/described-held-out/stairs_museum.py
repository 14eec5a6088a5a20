import matplotlib.pyplot as plt
import numpy as np

edges = np.arange(9, 19)
visitors = [40, 95, 130, 160, 110, 125, 150, 90, 35]
staff = [20, 20, 30, 30, 30, 30, 30, 20, 20]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stairs(visitors, edges, fill=True, color='plum', label='Visitors')
ax.stairs(staff, edges, color='black', linewidth=2, label='Staff')
ax.set_title('Museum Visitors and Staff by Hour')
ax.set_xlabel('Hour of Day')
ax.set_ylabel('Number of People')
ax.set_xticks(edges)
ax.set_ylim(0, 180)
ax.legend(loc='upper right')
plt.show()
