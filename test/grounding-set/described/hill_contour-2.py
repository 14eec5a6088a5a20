import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 120)
y = np.linspace(0, 8, 100)
X, Y = np.meshgrid(x, y)
Z = 300 * np.exp(-((X - 3)**2 + (Y - 5)**2) / 5) + 180 * np.exp(-((X - 7)**2 + (Y - 3)**2) / 3)

fig, ax = plt.subplots(figsize=(8, 6))
cs = ax.contour(X, Y, Z, levels=[50, 100, 150, 200, 250], colors='sienna')
ax.clabel(cs, fmt='%d m')
ax.set_title('Topographic Map of Two Hills')
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')
plt.show()
