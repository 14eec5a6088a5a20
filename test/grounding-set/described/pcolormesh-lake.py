import matplotlib.pyplot as plt
import numpy as np

month = np.arange(0, 13)
depth = np.arange(0, 55, 5)
m, d = np.meshgrid(month[:-1] + 0.5, depth[:-1] + 2.5)
temp = 6 + 14 * np.exp(-d / 12) * np.sin(np.pi * m / 12) ** 2

fig, ax = plt.subplots(figsize=(9, 6))
mesh = ax.pcolormesh(month, depth, temp, cmap='coolwarm')
fig.colorbar(mesh, label='Temperature (°C)')
ax.invert_yaxis()
ax.set_title('Lake Temperature through the Year')
ax.set_xlabel('Month')
ax.set_ylabel('Depth (m)')
plt.show()
