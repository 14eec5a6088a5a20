import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 9)
y = np.linspace(-2, 2, 9)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
speed = np.hypot(U, V)

fig, ax = plt.subplots(figsize=(7.5, 6.5))
q = ax.quiver(X, Y, U, V, speed, cmap='plasma', pivot='mid')
ax.plot(0, 0, 'ko', markersize=8)
ax.text(0.1, -0.3, 'Centre', fontsize=10)
cb = fig.colorbar(q, ax=ax)
cb.set_label('Speed (m/s)')
ax.set_xlabel('x (km)')
ax.set_ylabel('y (km)')
ax.set_title('Idealised Vortex: Rotating Flow Field')
ax.set_aspect('equal')
plt.tight_layout()
plt.show()
