import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 200)
y = np.linspace(-3, 3, 200)
X, Y = np.meshgrid(x, y)
Z = 80 * np.exp(-((X - 1) ** 2 + (Y - 1) ** 2)) + 50 * np.exp(-((X + 1.5) ** 2 + (Y + 1) ** 2))

fig, ax = plt.subplots(figsize=(8, 6.5))
cf = ax.contourf(X, Y, Z, levels=np.arange(0, 91, 10), cmap='terrain')
cs = ax.contour(X, Y, Z, levels=np.arange(10, 90, 20), colors='k', linewidths=0.7)
ax.clabel(cs, fmt='%d', fontsize=8)
ax.plot(1, 1, 'r^', markersize=9)
ax.text(1.12, 1.12, 'Peak A', color='red')
ax.plot(-1.5, -1, 'b^', markersize=9)
ax.text(-1.4, -0.85, 'Peak B', color='blue')
fig.colorbar(cf, label='Elevation (m)')
ax.set_xlabel('East-west distance (km)')
ax.set_ylabel('North-south distance (km)')
ax.set_title('Elevation Map of the Twin Hills')
plt.tight_layout()
plt.show()
