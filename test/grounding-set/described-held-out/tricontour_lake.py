import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(5)
x = rng.uniform(0, 6, 200)
y = rng.uniform(0, 4, 200)
depth = 25 * np.exp(-((x - 2) ** 2 + (y - 2) ** 2) / 3)

fig, ax = plt.subplots(figsize=(9, 6))
tc = ax.tricontourf(x, y, depth, levels=[0, 5, 10, 15, 20, 25], cmap='Blues')
fig.colorbar(tc, ax=ax, label='Depth (m)')
ax.plot(x, y, 'k.', markersize=3, label='Soundings')
ax.set_title('Depth of Lake Verna from Sonar Soundings')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.legend(loc='upper right')
plt.show()
