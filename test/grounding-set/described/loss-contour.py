import matplotlib.pyplot as plt
import numpy as np

g = np.linspace(-2, 2, 161)
X, Y = np.meshgrid(g, g)
Z = (X - 0.5) ** 2 + 3 * (Y + 0.5) ** 2
fig, ax = plt.subplots(figsize=(5.6, 4.8))
cs = ax.contour(X, Y, Z, levels=[0.25, 1, 2, 4, 8, 12], cmap='plasma')
ax.clabel(cs, fontsize=8)
tx = np.array([-1.6, -1.2, -0.8, -0.4, 0.0, 0.3, 0.5])
ty = np.array([1.6, 0.5, -0.1, -0.35, -0.45, -0.5, -0.5])
ax.plot(tx, ty, 'o-', color='black', ms=4, label='Optimizer path')
ax.plot(0.5, -0.5, 'X', color='red', ms=11, label='Minimum')
ax.set_xlabel(r'$\theta_1$')
ax.set_ylabel(r'$\theta_2$')
ax.legend(loc='upper right')
plt.savefig('loss-contour.png', dpi=130, bbox_inches='tight')
