import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
y = np.linspace(0, 8, 160)
X, Y = np.meshgrid(x, y)
Z = 300 * np.exp(-((X - 3) ** 2 + (Y - 5) ** 2) / 3) + 180 * np.exp(-((X - 7.5) ** 2 + (Y - 2.5) ** 2) / 2.5)

fig, ax = plt.subplots(figsize=(8, 6))
cf = ax.contourf(X, Y, Z, levels=np.arange(0, 331, 30), cmap='terrain')
cl = ax.contour(X, Y, Z, levels=[60, 120, 180, 240], colors='black', linewidths=0.8)
ax.clabel(cl, fmt='%d')
fig.colorbar(cf, label='Elevation (m)')
ax.plot(3, 5, 'k^')
ax.text(3.2, 5.15, 'Summit A')
ax.plot(7.5, 2.5, 'k^')
ax.text(7.7, 2.6, 'Summit B')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.set_title('Topography of the twin hills')
plt.savefig('hill.png')
