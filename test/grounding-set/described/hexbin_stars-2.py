import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(42)
x = np.concatenate([rng.normal(-2, 0.7, 4000), rng.normal(3, 0.8, 1500)])
y = np.concatenate([rng.normal(1, 0.7, 4000), rng.normal(-2, 0.8, 1500)])

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=30, cmap='inferno', mincnt=1)
cb = fig.colorbar(hb, ax=ax)
cb.set_label('Star count')
ax.set_title('Density of Stars in the Survey Field')
ax.set_xlabel('Offset in RA (arcmin)')
ax.set_ylabel('Offset in Dec (arcmin)')
plt.show()
