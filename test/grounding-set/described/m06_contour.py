import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 120); y = np.linspace(-2, 2, 100)
X, Y = np.meshgrid(x, y)
Z = X ** 2 + 3 * Y ** 2
fig, ax = plt.subplots(figsize=(6.5, 4.5))
cf = ax.contourf(X, Y, Z, levels=np.arange(0, 23, 2), cmap='viridis')
cb = fig.colorbar(cf, ax=ax); cb.set_label('Loss')
px = [2.6, 1.9, 1.2, 0.7, 0.3, 0.0]; py = [1.7, 0.9, 0.45, 0.2, 0.08, 0.0]
ax.plot(px, py, 'r.-', ms=10, label='SGD path')
ax.plot(0, 0, marker='*', color='white', ms=14, ls='none', label='Optimum')
ax.set_xlabel(r'$\theta_1$'); ax.set_ylabel(r'$\theta_2$'); ax.set_title('Loss landscape')
ax.legend(loc='lower left')
plt.tight_layout(); plt.savefig('m06.png')
