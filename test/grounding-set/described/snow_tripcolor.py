import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(21)
x = rng.uniform(-5, 5, 300)
y = rng.uniform(-5, 5, 300)
depth = 150 * np.exp(-(x**2 + y**2) / 12)

fig, ax = plt.subplots(figsize=(8, 7))
tpc = ax.tripcolor(x, y, depth, shading='flat', cmap='cool', edgecolors='white', linewidth=0.3)
fig.colorbar(tpc, label='Snow Depth (cm)')
ax.set_title('Snow Depth around a Summit')
ax.set_xlabel('Distance East (km)')
ax.set_ylabel('Distance North (km)')
ax.set_aspect('equal')
plt.show()
