import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
x = np.concatenate([rng.normal(2, 0.8, 3000), rng.normal(-2, 1.0, 1200)])
y = np.concatenate([rng.normal(1, 0.8, 3000), rng.normal(-1, 1.0, 1200)])

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=25, cmap='inferno', mincnt=1)
cb = fig.colorbar(hb, ax=ax)
cb.set_label('Number of Pickups')
ax.set_title('Density of Taxi Pickups')
ax.set_xlabel('East-West Distance from Center (km)')
ax.set_ylabel('North-South Distance from Center (km)')
plt.show()
