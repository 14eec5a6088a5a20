import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
xa = rng.normal(3, 0.8, 3000)
ya = rng.normal(3, 0.8, 3000)
xb = rng.normal(7, 0.7, 1000)
yb = rng.normal(7, 0.7, 1000)

fig, ax = plt.subplots(figsize=(8, 7))
h = ax.hist2d(np.concatenate([xa, xb]), np.concatenate([ya, yb]), bins=40,
              range=[[0, 10], [0, 10]], cmap='inferno')
fig.colorbar(h[3], ax=ax, label='Pickups per Cell')
ax.set_title('Taxi Pickups in the City')
ax.set_xlabel('X Coordinate (km)')
ax.set_ylabel('Y Coordinate (km)')
plt.show()
