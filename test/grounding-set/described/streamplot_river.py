import matplotlib.pyplot as plt
import numpy as np

y, x = np.mgrid[-2:2:60j, 0:6:90j]
u = 4 - y**2
v = 0.5 * np.cos(x)
speed = np.sqrt(u**2 + v**2)

fig, ax = plt.subplots(figsize=(9, 5))
strm = ax.streamplot(x, y, u, v, color=speed, cmap='winter', density=1.1)
fig.colorbar(strm.lines, label='Flow speed (m/s)')
ax.set_xlabel('Distance downstream (km)')
ax.set_ylabel('Distance from mid-channel (km)')
ax.set_title('Streamlines in a Broad River Channel')
plt.show()
