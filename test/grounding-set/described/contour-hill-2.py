import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 120)
y = np.linspace(0, 8, 100)
X, Y = np.meshgrid(x, y)
Z = 600 * np.exp(-((X - 3) ** 2 + (Y - 5) ** 2) / 4) + 380 * np.exp(-((X - 7.5) ** 2 + (Y - 2.5) ** 2) / 3)

fig, ax = plt.subplots(figsize=(9, 7))
cs = ax.contour(X, Y, Z, levels=[100, 200, 300, 400, 500], colors='saddlebrown')
ax.clabel(cs, inline=True, fontsize=9, fmt='%d m')
ax.plot(3, 5, 'k^')
ax.text(3.15, 5.1, 'Mount Arven')
ax.plot(7.5, 2.5, 'k^')
ax.text(7.65, 2.6, 'Little Tor')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.set_title('Height of the Land Around Mount Arven')
plt.show()
