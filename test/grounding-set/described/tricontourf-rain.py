import matplotlib.pyplot as plt
import numpy as np

np.random.seed(8)
x = np.random.uniform(0, 100, 200)
y = np.random.uniform(0, 80, 200)
z = 400 + 6 * x + 2 * y

fig, ax = plt.subplots(figsize=(9, 6))
tcf = ax.tricontourf(x, y, z, levels=12, cmap='YlGnBu')
ax.scatter(x, y, s=6, color='black', label='Rain gauges')
fig.colorbar(tcf, label='Annual Rainfall (mm)')
ax.set_title('Interpolated Annual Rainfall')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.legend(loc='lower left')
plt.show()
