import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
y = np.linspace(0, 8, 160)
X, Y = np.meshgrid(x, y)
Z = 900 * np.exp(-((X - 3) ** 2 + (Y - 5) ** 2) / 3) + 600 * np.exp(-((X - 7.5) ** 2 + (Y - 3) ** 2) / 2.5)

fig, ax = plt.subplots(figsize=(9, 6))
levels = np.arange(0, 1000, 100)
cf = ax.contourf(X, Y, Z, levels=levels, cmap="terrain")
cs = ax.contour(X, Y, Z, levels=levels, colors="black", linewidths=0.6)
ax.clabel(cs, fmt="%d", fontsize=8)
ax.plot(3, 5, "r^", ms=9)
ax.plot(7.5, 3, "r^", ms=9)
fig.colorbar(cf, label="Elevation (m)")
ax.set_xlabel("East (km)")
ax.set_ylabel("North (km)")
ax.set_title("Elevation Map of Twin Hills")
plt.show()
