import matplotlib.pyplot as plt
import numpy as np
x = np.linspace(-4, 4, 160); y = np.linspace(-3, 3, 120)
X, Y = np.meshgrid(x, y)
Z = 8*np.exp(-((X+2)**2 + (Y-1)**2)) + 5*np.exp(-((X-2)**2 + (Y+1)**2)/0.8)
fig, ax = plt.subplots(figsize=(8, 6))
cs = ax.contourf(X, Y, Z, levels=np.arange(0, 9, 1), cmap='viridis')
ax.contour(X, Y, Z, levels=np.arange(0, 9, 1), colors='white', linewidths=.5)
fig.colorbar(cs, label='Height (m)')
ax.plot(-2, 1, 'r^', ms=9); ax.annotate('Summit', (-2, 1), xytext=(-1.2, 2.2), color='white', arrowprops=dict(arrowstyle='->', color='white'))
ax.set_xlabel('East (km)'); ax.set_ylabel('North (km)'); ax.set_title('Elevation of two dunes')
plt.show()
