import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 200)
y = np.linspace(-3, 3, 150)
X, Y = np.meshgrid(x, y)
Z = 800 * np.exp(-((X + 1.5) ** 2 + Y ** 2)) + 500 * np.exp(-((X - 1.8) ** 2 + (Y - 0.5) ** 2))

plt.figure(figsize=(8, 6))
cs = plt.contour(X, Y, Z, levels=[100, 200, 300, 400, 500, 600, 700], cmap='viridis')
plt.clabel(cs, inline=True, fontsize=8, fmt='%d')
plt.plot(-1.5, 0, 'r^', markersize=9, label='West Peak')
plt.plot(1.8, 0.5, 'ks', markersize=7, label='East Peak')
plt.title('Elevation Contours of Twin Hills')
plt.xlabel('Longitude Offset (km)')
plt.ylabel('Latitude Offset (km)')
plt.legend(loc='lower right')
plt.show()
