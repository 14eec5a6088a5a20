import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 121)
y = np.linspace(-2, 2, 81)
X, Y = np.meshgrid(x, y)
Z = (X - 1) ** 2 + 2.5 * (Y + 0.5) ** 2
fig, ax = plt.subplots(figsize=(7, 5))
cf = ax.contourf(X, Y, Z, levels=np.arange(0, 33, 2), cmap='plasma')
cs = ax.contour(X, Y, Z, levels=[1, 4, 8, 16], colors='white', linewidths=0.8)
ax.clabel(cs, fmt='%d')
px = [-2.5, -1.4, -0.6, 0.0, 0.5, 0.8, 1.0]
py = [1.5, 0.3, -0.2, -0.4, -0.45, -0.5, -0.5]
ax.plot(px, py, 'o-', color='cyan', lw=2, label='GD path')
ax.plot(1, -0.5, marker='*', color='lime', ms=15, linestyle='none', label='Minimum')
fig.colorbar(cf, label='Loss')
ax.set_xlabel(r'$\theta_1$')
ax.set_ylabel(r'$\theta_2$')
ax.set_title('Loss landscape and descent path')
ax.legend(loc='upper right')
plt.savefig('contour_land.png')
