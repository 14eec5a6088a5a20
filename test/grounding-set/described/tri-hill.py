import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(4)
x = rng.uniform(0, 10, 200)
y = rng.uniform(0, 10, 200)
z = 500 - 12 * ((x - 6)**2 + (y - 4)**2)

fig, ax = plt.subplots(figsize=(7, 6))
cs = ax.tricontour(x, y, z, levels=8, cmap='terrain')
ax.plot(x, y, 'k.', markersize=3, label='Survey points')
fig.colorbar(cs, label='Elevation (m)')
ax.set_title('Hill Elevation from 200 Survey Points')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.legend(loc='upper left')
plt.show()
