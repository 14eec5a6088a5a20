import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 8, 200)
y = np.linspace(0, 5, 150)
X, Y = np.meshgrid(x, y)
depth = 40 * np.exp(-((X - 2.5)**2 / 2 + (Y - 3)**2)) + 25 * np.exp(-((X - 6)**2 + (Y - 1.5)**2))

fig, ax = plt.subplots(figsize=(9, 5))
cf = ax.contourf(X, Y, depth, levels=np.arange(0, 45, 5), cmap='Blues')
ax.contour(X, Y, depth, levels=[10, 20, 30], colors='black', linewidths=0.8)
fig.colorbar(cf, label='Depth (m)')
ax.plot(2.5, 3, 'r^', markersize=9)
ax.text(2.7, 3, 'North Basin', color='white')
ax.plot(6, 1.5, 'r^', markersize=9)
ax.text(6.2, 1.5, 'South Basin')
ax.set_xlabel('Distance east (km)')
ax.set_ylabel('Distance north (km)')
ax.set_title('Bathymetry of Lake Arvo')
plt.show()
