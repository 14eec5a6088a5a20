import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 200)
y = np.linspace(-3, 3, 150)
X, Y = np.meshgrid(x, y)
Z = 100 * np.exp(-((X - 1.5) ** 2 + Y ** 2)) + 60 * np.exp(-((X + 2) ** 2 + Y ** 2))

plt.figure(figsize=(9, 6))
cs = plt.contour(X, Y, Z, levels=[10, 20, 30, 40, 50, 60, 70, 80, 90], cmap='plasma')
plt.clabel(cs, inline=True, fontsize=8)
plt.plot(1.5, 0, 'k^')
plt.text(1.5, 0.15, 'East Peak', ha='center', fontsize=8)
plt.title('Elevation Contours of Twin Hills')
plt.xlabel('Easting (km)')
plt.ylabel('Northing (km)')
plt.colorbar(cs, label='Elevation (m)')
plt.show()
