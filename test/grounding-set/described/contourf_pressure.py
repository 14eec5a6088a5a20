import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 100)
y = np.linspace(0, 8, 100)
X, Y = np.meshgrid(x, y)
P = 1010 + 12 * np.exp(-((X - 7) ** 2 + (Y - 5) ** 2) / 4) - 20 * np.exp(-((X - 3) ** 2 + (Y - 3) ** 2) / 4)

fig, ax = plt.subplots(figsize=(9, 6))
cf = ax.contourf(X, Y, P, levels=12, cmap='RdBu_r')
fig.colorbar(cf, ax=ax, label='Pressure (hPa)')
ax.text(3, 3, 'L', fontsize=18, ha='center', va='center', fontweight='bold')
ax.text(7, 5, 'H', fontsize=18, ha='center', va='center', fontweight='bold')
ax.set_xlabel('Longitude offset (°)')
ax.set_ylabel('Latitude offset (°)')
ax.set_title('Surface Pressure Field')
plt.show()
