import numpy as np
import matplotlib.pyplot as plt
g = np.linspace(-2, 2, 11)
X, Y = np.meshgrid(g, g)
U = -Y; V = X
fig, ax = plt.subplots(figsize=(6.5, 6))
q = ax.quiver(X, Y, U, V, np.hypot(U, V), cmap='plasma')
fig.colorbar(q, ax=ax, label='speed (m/s)')
ax.set_xlim(-2.5, 2.5); ax.set_ylim(-2.5, 2.5)
ax.set_aspect('equal')
ax.set_xlabel('x (m)'); ax.set_ylabel('y (m)')
ax.set_title('Rigid rotation of a fluid')
plt.tight_layout()
plt.show()
