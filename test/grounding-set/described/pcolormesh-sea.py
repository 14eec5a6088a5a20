import numpy as np
import matplotlib.pyplot as plt

months = np.arange(1, 13)
depth = np.array([0, 10, 20, 30, 40, 50])
M, D = np.meshgrid(months, depth)
T = 12 + (6 * np.exp(-D / 20)) * np.sin((M - 5) * np.pi / 6)

fig, ax = plt.subplots(figsize=(10, 5))
pc = ax.pcolormesh(months, depth, T, cmap='coolwarm', shading='nearest', vmin=6, vmax=18)
fig.colorbar(pc, ax=ax, label='Water Temperature (°C)')
ax.invert_yaxis()
ax.set_xticks(months)
ax.set_xlabel('Month')
ax.set_ylabel('Depth (m)')
ax.set_title('Sea Temperature at Buoy 7')
plt.show()
