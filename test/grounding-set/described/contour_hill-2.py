import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 60)
y = np.linspace(0, 8, 60)
X, Y = np.meshgrid(x, y)
Z = 400 * np.exp(-((X - 3) ** 2 + (Y - 5) ** 2) / 4) + 250 * np.exp(-((X - 7.5) ** 2 + (Y - 2.5) ** 2) / 3)

fig, ax = plt.subplots(figsize=(9, 6))
cs = ax.contour(X, Y, Z, levels=[50, 100, 150, 200, 250, 300, 350], cmap='terrain')
ax.clabel(cs, inline=True, fontsize=8)
ax.plot(3, 5, 'k^', label='Main summit')
ax.set_title('Topographic Map of Twin Hills')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.legend()
plt.show()
