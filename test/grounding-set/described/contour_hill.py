import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 100)
y = np.linspace(0, 8, 100)
X, Y = np.meshgrid(x, y)
Z = 900 * np.exp(-((X - 3)**2 + (Y - 5)**2) / 6) + 500 * np.exp(-((X - 7.5)**2 + (Y - 2.5)**2) / 4)

plt.figure(figsize=(8, 6))
cs = plt.contour(X, Y, Z, levels=[100, 200, 300, 400, 500, 600, 700, 800], cmap='viridis')
plt.clabel(cs, inline=True, fontsize=8)
plt.plot(3, 5, 'r^', label='Main summit')
plt.plot(7.5, 2.5, 'k^', label='Lower summit')
plt.xlabel('Distance East (km)')
plt.ylabel('Distance North (km)')
plt.title('Topographic Map with Two Summits (m)')
plt.legend()
plt.show()
