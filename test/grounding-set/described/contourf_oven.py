import matplotlib.pyplot as plt
import numpy as np

width = np.linspace(0, 40, 80)
depth = np.linspace(0, 30, 60)
W, D = np.meshgrid(width, depth)
T = 160 + 60 * np.exp(-((W - 20)**2 + (D - 30)**2) / 300)

fig, ax = plt.subplots(figsize=(8, 6))
cf = ax.contourf(W, D, T, levels=12, cmap='hot')
cbar = fig.colorbar(cf)
cbar.set_label('Temperature (°C)')
ax.set_xlabel('Width of tray (cm)')
ax.set_ylabel('Depth of tray (cm)')
ax.set_title('Heat Distribution on a Baking Tray')
plt.show()
