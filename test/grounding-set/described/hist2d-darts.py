import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(21)
x = rng.normal(4, 3, 4000)
y = rng.normal(-2, 2, 4000)

fig, ax = plt.subplots(figsize=(6.5, 5.5))
h = ax.hist2d(x, y, bins=30, range=[[-10, 15], [-10, 6]], cmap='Blues')
fig.colorbar(h[3], ax=ax, label='Darts per cell')
ax.plot(0, 0, 'r+', markersize=14)
ax.set_xlabel('Horizontal miss (cm)')
ax.set_ylabel('Vertical miss (cm)')
ax.set_title('Where 4000 Darts Landed')
plt.tight_layout()
plt.show()
