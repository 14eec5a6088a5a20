import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-6, 6, 100)
y = np.linspace(-4, 4, 80)
X, Y = np.meshgrid(x, y)
Z = 70 * np.exp(-((X - 2) ** 2 / 6 + (Y + 1) ** 2 / 3)) + 10

fig, ax = plt.subplots(figsize=(9, 6))
cf = ax.contourf(X, Y, Z, levels=[10, 20, 30, 40, 50, 60, 70, 80], cmap='YlOrRd')
cbar = fig.colorbar(cf)
cbar.set_label('NO2 (µg/m³)')
ax.plot(2, -1, 'bx', markersize=10, label='Power plant')
ax.plot(-4, 2, 'wo', markeredgecolor='black', label='School')
ax.legend(loc='upper right')
ax.set_xlabel('x (km)')
ax.set_ylabel('y (km)')
ax.set_title('Modelled Air Pollution Near the Power Plant')
plt.show()
