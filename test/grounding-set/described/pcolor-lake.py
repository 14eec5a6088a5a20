import matplotlib.pyplot as plt
import numpy as np

months = np.arange(1, 13)
depths = np.array([0, 5, 10, 15, 20, 25])
M, D = np.meshgrid(months, depths)
temperature = 6 + 16 * np.exp(-D / 10) * np.exp(-((M - 8) ** 2) / 8)

fig, ax = plt.subplots(figsize=(10, 5))
mesh = ax.pcolormesh(M, D, temperature, cmap='coolwarm', shading='nearest', vmin=5, vmax=25)
ax.invert_yaxis()
ax.set_xticks(months)
ax.set_xlabel('Month')
ax.set_ylabel('Depth (m)')
ax.set_title('Lake Temperature by Depth and Month')
cbar = plt.colorbar(mesh, ax=ax)
cbar.set_label('Temperature (°C)')
plt.tight_layout()
plt.show()
