import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 120)
y = np.linspace(-4, 4, 120)
X, Y = np.meshgrid(x, y)
Z = 2 * np.exp(-((X - 1.5) ** 2 + (Y - 1) ** 2)) - np.exp(-((X + 1.5) ** 2 + (Y + 1) ** 2) / 1.5)

fig, ax = plt.subplots(figsize=(8, 6))
cf = ax.contourf(X, Y, Z, levels=np.arange(-1.25, 2.26, 0.25), cmap='RdBu_r')
cs = ax.contour(X, Y, Z, levels=[-0.5, 0.5, 1.0, 1.5], colors='black', linewidths=0.8)
ax.clabel(cs, fontsize=8)
cbar = fig.colorbar(cf)
cbar.set_label('Height (m)')
ax.set_xlabel('x (km)')
ax.set_ylabel('y (km)')
ax.set_title('Hill and Hollow')
plt.savefig('q2_31_contour.png')
