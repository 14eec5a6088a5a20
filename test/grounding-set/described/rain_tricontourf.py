import numpy as np
import matplotlib.pyplot as plt

np.random.seed(2)
x = np.random.uniform(0, 100, 200)
y = np.random.uniform(0, 100, 200)
rain = 5 + 0.5 * x

fig, ax = plt.subplots(figsize=(7, 6))
tc = ax.tricontourf(x, y, rain, levels=10, cmap='GnBu')
ax.plot(x, y, 'k.', markersize=2)
fig.colorbar(tc, label='Rainfall (mm)')
ax.set_title('Interpolated Rainfall from 200 Gauges')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
plt.show()
