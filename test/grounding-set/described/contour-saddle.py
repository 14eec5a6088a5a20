import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 120)
y = np.linspace(0, 8, 100)
X, Y = np.meshgrid(x, y)
Z = 900 * np.exp(-((X - 3) ** 2 + (Y - 5) ** 2) / 4) + 600 * np.exp(-((X - 7.5) ** 2 + (Y - 2.5) ** 2) / 3)

fig, ax = plt.subplots(figsize=(7.5, 6))
cs = ax.contour(X, Y, Z, levels=[100, 200, 300, 400, 500, 600, 700, 800], cmap='terrain')
ax.clabel(cs, fmt='%d m', fontsize=8)
ax.plot([3, 7.5], [5, 2.5], 'k^')
ax.text(3.1, 5.15, 'Mt. Orro')
ax.text(7.6, 2.65, 'Pico Sul')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.set_title('Topographic Map of Two Peaks')
plt.show()
