import numpy as np
import matplotlib.pyplot as plt

y, x = np.mgrid[0:4:40j, 0:10:80j]
u = 1.5 * (1 - ((y - 2) / 2) ** 2) + 0.1
v = 0.15 * np.sin(x)
speed = np.sqrt(u ** 2 + v ** 2)

fig, ax = plt.subplots(figsize=(10, 5))
strm = ax.streamplot(x, y, u, v, color=speed, cmap='cool', linewidth=1.5, density=1.2)
fig.colorbar(strm.lines, ax=ax, label='Speed (m/s)')
ax.set_title('Surface Current in a Straight River Reach')
ax.set_xlabel('Downstream distance (m)')
ax.set_ylabel('Cross-stream distance (m)')
plt.show()
