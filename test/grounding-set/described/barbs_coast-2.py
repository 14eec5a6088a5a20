import matplotlib.pyplot as plt
import numpy as np

stations = np.array([1, 2, 3, 4, 5, 6])
u = np.array([10, 20, 30, 40, 50, 60])
v = np.zeros(6)

fig, ax = plt.subplots(figsize=(9, 4))
ax.barbs(stations, np.ones(6), u, v, length=9, color='black')
ax.set_xlim(0, 7)
ax.set_ylim(0.5, 1.5)
ax.set_yticks([])
ax.set_xticks(stations)
ax.set_xticklabels(['A', 'B', 'C', 'D', 'E', 'F'])
ax.set_xlabel('Coastal Station')
ax.set_title('Westerly Winds along the Coast (knots)')
for s, k in zip(stations, u):
    ax.text(s - 0.2, 0.7, f'{k} kt', ha='center', color='red')
plt.show()
