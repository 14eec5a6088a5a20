import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 80)
y = np.linspace(0, 6, 60)
X, Y = np.meshgrid(x, y)
depth = 40 * np.exp(-((X - 3) ** 2 / 4 + (Y - 3) ** 2 / 3)) + 25 * np.exp(-((X - 7.5) ** 2 / 2 + (Y - 2) ** 2 / 1.5))

fig, ax = plt.subplots(figsize=(8.5, 5))
cf = ax.contourf(X, Y, depth, levels=np.arange(0, 45, 5), cmap="Blues")
cs = ax.contour(X, Y, depth, levels=[10, 20, 30], colors="black", linewidths=0.8)
ax.clabel(cs, fmt="%d m", fontsize=8)
ax.plot([3], [3], "r^", markersize=9, label="Buoy A")
ax.plot([7.5], [2], "ws", markersize=8, markeredgecolor="k", label="Buoy B")
plt.colorbar(cf, label="Depth (m)")
ax.set_xlabel("Distance east (km)")
ax.set_ylabel("Distance north (km)")
ax.set_title("Bathymetry of Lake Orrin")
ax.legend(loc="upper right")
plt.show()
