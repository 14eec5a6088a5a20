import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 200); y = np.linspace(-3, 3, 200)
X, Y = np.meshgrid(x, y)
Z = X**2 - Y**2
fig, ax = plt.subplots(figsize=(7, 6))
cf = ax.contourf(X, Y, Z, levels=np.arange(-9, 10, 3), cmap='RdBu_r')
cs = ax.contour(X, Y, Z, levels=np.arange(-9, 10, 3), colors='k', linewidths=0.7)
ax.clabel(cs, fontsize=8)
fig.colorbar(cf, ax=ax, label='f(x, y)')
ax.plot(0, 0, 'k*', ms=14)
ax.annotate('saddle point', xy=(0, 0), xytext=(0.9, 2.3), arrowprops=dict(arrowstyle='->'))
ax.set_xlabel('x'); ax.set_ylabel('y')
ax.set_title(r'$f(x,y) = x^2 - y^2$')
plt.tight_layout()
plt.show()
