import numpy as np
import matplotlib.pyplot as plt

np.random.seed(3)
x = np.random.uniform(0, 100, 150)
y = np.random.uniform(0, 100, 150)
z = 20 + 0.6 * x + 0.2 * y

fig, ax = plt.subplots(figsize=(8, 7))
tc = ax.tricontourf(x, y, z, levels=[20, 30, 40, 50, 60, 70, 80, 90, 100], cmap='GnBu')
ax.tricontour(x, y, z, levels=[20, 30, 40, 50, 60, 70, 80, 90, 100], colors='k', linewidths=0.5)
ax.plot(x, y, 'ko', ms=2)
fig.colorbar(tc, label='Rainfall (mm)')
ax.set_xlabel('Distance East (km)')
ax.set_ylabel('Distance North (km)')
ax.set_title('Rainfall on 14 March from 150 Gauges')
plt.show()
