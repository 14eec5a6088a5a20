import numpy as np
import matplotlib.pyplot as plt

y, x = np.mgrid[-2:2:60j, 0:10:100j]
u = 2.0 - 0.4 * y**2
v = 0.3 * np.sin(x)
speed = np.sqrt(u**2 + v**2)

fig, ax = plt.subplots(figsize=(10, 4))
strm = ax.streamplot(x, y, u, v, color=speed, cmap='viridis', density=1.2)
cbar = fig.colorbar(strm.lines)
cbar.set_label('Speed (m/s)')
ax.set_title('Current in a River Channel')
ax.set_xlabel('Distance Downstream (m)')
ax.set_ylabel('Distance from Centre (m)')
ax.set_xlim(0, 10)
ax.set_ylim(-2, 2)
plt.show()
