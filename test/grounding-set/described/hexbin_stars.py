import matplotlib.pyplot as plt
import numpy as np

np.random.seed(21)
x = np.concatenate([np.random.normal(-2, 0.8, 1500), np.random.normal(2.5, 0.5, 1500)])
y = np.concatenate([np.random.normal(1, 0.8, 1500), np.random.normal(-1.5, 0.5, 1500)])

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=25, cmap='inferno')
fig.colorbar(hb, ax=ax, label='Stars per cell')
ax.set_xlabel('Right ascension offset (arcmin)')
ax.set_ylabel('Declination offset (arcmin)')
ax.set_title('Star Counts around Two Open Clusters')
plt.show()
