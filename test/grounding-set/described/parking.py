import matplotlib.pyplot as plt
import numpy as np

edges = np.arange(6, 23, 2)
occupied = [20, 85, 140, 150, 135, 160, 95, 40]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stairs(occupied, edges, color='navy', linewidth=2.5, label='Occupied spaces')
ax.axhline(160, color='red', linestyle='--', label='Capacity (160)')
ax.set_xticks(edges)
ax.set_ylim(0, 180)
ax.set_xlabel('Hour of day')
ax.set_ylabel('Cars')
ax.set_title('Parking Garage Occupancy on a Saturday')
ax.legend(loc='upper left')
plt.show()
