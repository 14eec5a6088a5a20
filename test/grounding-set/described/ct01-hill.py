import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 61)
y = np.linspace(-2, 2, 41)
X, Y = np.meshgrid(x, y)
Z = 100 * np.exp(-(X**2 + Y**2) / 2)

fig, ax = plt.subplots(figsize=(8, 6))
cs = ax.contour(X, Y, Z, levels=[20, 40, 60, 80], colors='brown')
ax.clabel(cs, inline=True, fontsize=9)
ax.set_title('Elevation Contours of Mount Tavo')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
plt.show()
