import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 101)
y = np.linspace(-4, 4, 81)
X, Y = np.meshgrid(x, y)
H = 300 * np.exp(-((X - 2)**2 + (Y - 1)**2) / 4) + 150 * np.exp(-((X + 2)**2 + (Y + 1)**2) / 2)

fig, ax = plt.subplots(figsize=(8, 6))
cs = ax.contour(X, Y, H, levels=[50, 100, 150, 200, 250], colors='saddlebrown')
ax.clabel(cs, inline=True, fontsize=8)
ax.set_title('Topographic Map of Two Hills')
ax.set_xlabel('East-West Distance (km)')
ax.set_ylabel('North-South Distance (km)')
plt.show()
