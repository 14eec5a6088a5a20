import numpy as np
import matplotlib.pyplot as plt

# Two Gaussian hills, one high and one low, and a pit
x = np.linspace(-4, 4, 120)
y = np.linspace(-3, 3, 100)
X, Y = np.meshgrid(x, y)
Z = (100 * np.exp(-((X - 1.5) ** 2 + (Y - 1) ** 2))
     + 60 * np.exp(-((X + 2) ** 2 + (Y - 0.5) ** 2))
     - 40 * np.exp(-(X ** 2 + (Y + 1.5) ** 2)))

fig, ax = plt.subplots(figsize=(9, 6))
levels = np.arange(-40, 101, 10)
cf = ax.contourf(X, Y, Z, levels=levels, cmap='terrain', extend='both')
cs = ax.contour(X, Y, Z, levels=[0, 30, 60, 90], colors='black', linewidths=0.8)
ax.clabel(cs, inline=True, fontsize=8)
fig.colorbar(cf, ax=ax, label='Elevation (m)')

ax.plot(1.5, 1, 'r^', markersize=9)
ax.text(1.7, 1.05, 'Summit', color='red')
ax.set_xlabel('East–West (km)')
ax.set_ylabel('North–South (km)')
ax.set_title('Elevation Map of a Synthetic Landscape')
plt.tight_layout()
plt.show()
