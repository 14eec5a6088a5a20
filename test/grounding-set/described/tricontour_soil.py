import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
x = rng.uniform(0, 100, 150)
y = rng.uniform(0, 60, 150)
ph = 5.0 + 0.025 * x

fig, ax = plt.subplots(figsize=(9, 6))
tcf = ax.tricontourf(x, y, ph, levels=np.arange(5, 7.75, 0.25), cmap='RdYlBu')
ax.plot(x, y, 'k.', markersize=4, label='Sampling site')
fig.colorbar(tcf, label='Soil pH')
ax.set_title('Soil Acidity Across the Trial Field')
ax.set_xlabel('Distance East (m)')
ax.set_ylabel('Distance North (m)')
ax.legend(loc='lower right')
plt.show()
