import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 120)
y = np.linspace(0, 10, 120)
X, Y = np.meshgrid(x, y)
Z = 400 * np.exp(-((X - 3)**2 + (Y - 7)**2) / 6) + 250 * np.exp(-((X - 7)**2 + (Y - 3)**2) / 6)

plt.figure(figsize=(7, 6))
cs = plt.contour(X, Y, Z, levels=[50, 100, 150, 200, 250, 300, 350], cmap='terrain')
plt.clabel(cs, inline=True, fontsize=8)
plt.title('Elevation Map of the Twin Hills')
plt.xlabel('Easting (km)')
plt.ylabel('Northing (km)')
plt.show()
