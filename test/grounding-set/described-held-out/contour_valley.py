import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
y = np.linspace(0, 8, 160)
X, Y = np.meshgrid(x, y)
Z = 100 + 20 * (Y - 4) ** 2 / 4 + 6 * X
fig, ax = plt.subplots(figsize=(8, 5.5))
cf = ax.contourf(X, Y, Z, levels=np.arange(100, 261, 20), cmap="terrain")
cs = ax.contour(X, Y, Z, levels=np.arange(100, 261, 20), colors="k", linewidths=0.7)
ax.clabel(cs, fmt="%d m", fontsize=8)
ax.plot([1, 9], [4, 4], "r^", ms=8)
ax.annotate("Weir", (1, 4), (1.3, 4.5))
ax.annotate("Spring", (9, 4), (8.7, 4.5))
fig.colorbar(cf, label="Elevation (m)")
ax.set_xlabel("Distance east (km)")
ax.set_ylabel("Distance north (km)")
ax.set_title("Ottering valley")
plt.show()
