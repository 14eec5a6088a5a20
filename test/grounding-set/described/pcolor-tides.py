import matplotlib.pyplot as plt
import numpy as np

hours = np.arange(0, 25, 1)
depth = np.arange(0, 41, 2)
H, D = np.meshgrid(hours, depth)
T = 8 + 10 * np.exp(-D / 12) + 2 * np.cos((H - 15) / 24 * 2 * np.pi) * np.exp(-D / 5)

fig, ax = plt.subplots(figsize=(8, 4.8))
pc = ax.pcolormesh(H, D, T, cmap='coolwarm', shading='auto')
fig.colorbar(pc, ax=ax, label='Water temperature (°C)')
ax.invert_yaxis()
ax.set_xlabel('Hour of day')
ax.set_ylabel('Depth (m)')
ax.set_title('Temperature Profile of a Mountain Lake')
plt.tight_layout()
plt.show()
