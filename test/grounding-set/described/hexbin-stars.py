import matplotlib.pyplot as plt
import numpy as np

np.random.seed(5)
x = np.concatenate([np.random.normal(-3, 0.8, 3000), np.random.normal(3, 0.8, 1500)])
y = np.concatenate([np.random.normal(-2, 0.8, 3000), np.random.normal(2, 0.8, 1500)])

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=25, cmap='inferno')
cb = fig.colorbar(hb, ax=ax)
cb.set_label('Star Count')
ax.set_title('Star Density in a Double Cluster')
ax.set_xlabel('X Offset (arcmin)')
ax.set_ylabel('Y Offset (arcmin)')
plt.show()
