import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(5)
depth = np.concatenate([rng.normal(12, 4, 1500), rng.normal(38, 3, 500)])
mag = np.concatenate([rng.normal(2.5, 0.5, 1500), rng.normal(4.0, 0.3, 500)])

fig, ax = plt.subplots(figsize=(8, 6))
h = ax.hist2d(depth, mag, bins=[25, 20], range=[[0, 50], [1, 5]], cmap='Blues')
fig.colorbar(h[3], ax=ax, label='Number of Earthquakes')
ax.set_xlabel('Depth (km)')
ax.set_ylabel('Magnitude')
ax.set_title('Depth and Magnitude of Recorded Earthquakes')
plt.show()
