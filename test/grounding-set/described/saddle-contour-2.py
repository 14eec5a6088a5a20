import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 100)
y = np.linspace(-3, 3, 100)
X, Y = np.meshgrid(x, y)
Z = X**2 - Y**2

fig, ax = plt.subplots(figsize=(6, 6))
cs = ax.contour(X, Y, Z, levels=np.arange(-8, 9, 2), colors='navy')
ax.clabel(cs, fmt='%d')
ax.plot(0, 0, 'r*', markersize=15)
ax.annotate('saddle point', xy=(0, 0), xytext=(0.3, 1.2), arrowprops=dict(arrowstyle='->'))
ax.set_title('Hyperbolic Contours of a Saddle')
ax.set_xlabel('East–west distance (km)')
ax.set_ylabel('North–south distance (km)')
ax.set_aspect('equal')
plt.show()
