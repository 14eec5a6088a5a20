import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 80)
y = np.linspace(-3, 3, 80)
X, Y = np.meshgrid(x, y)
Z = 300 * np.exp(-((X - 1) ** 2 + (Y - 1) ** 2) / 1.5) + 180 * np.exp(-((X + 1.5) ** 2 + (Y + 1) ** 2) / 1.2)

fig, ax = plt.subplots(figsize=(8, 7))
cs = ax.contour(X, Y, Z, levels=[50, 100, 150, 200, 250], colors=['blue', 'green', 'gold', 'orange', 'red'])
ax.clabel(cs, inline=True, fontsize=9)
ax.set_title('Elevation Map of Twin Hills')
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')
plt.show()
