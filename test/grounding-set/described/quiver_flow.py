import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 15)
y = np.linspace(-2, 2, 15)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
S = np.sqrt(U ** 2 + V ** 2)
fig, ax = plt.subplots(figsize=(6, 5.2))
q = ax.quiver(X, Y, U, V, S, cmap='coolwarm', scale=40)
cb = plt.colorbar(q, ax=ax)
cb.set_label('Speed (m/s)')
ax.add_patch(plt.Circle((0, 0), 1.0, fill=False, color='black', linestyle='--', lw=1.5))
ax.plot(0, 0, 'ko', ms=6)
ax.set_xlim(-2.3, 2.3)
ax.set_ylim(-2.3, 2.3)
ax.set_aspect('equal')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
ax.set_title('Velocity field of a rigid vortex')
plt.savefig('quiver_flow.png')
