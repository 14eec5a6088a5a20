import numpy as np
import matplotlib.pyplot as plt

# Rotational vector field: u = -y, v = x
x = np.arange(-4, 5, 1)
y = np.arange(-4, 5, 1)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
speed = np.sqrt(U ** 2 + V ** 2)

fig, ax = plt.subplots(figsize=(7.5, 6.5))
q = ax.quiver(X, Y, U, V, speed, cmap='viridis', scale=60, width=0.005)
cbar = fig.colorbar(q, ax=ax)
cbar.set_label('Speed (m/s)')

ax.plot(0, 0, 'ro', label='Centre of rotation')
ax.set_title('Vector Field of a Counter-clockwise Vortex')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect('equal')
ax.legend(loc='upper right')
plt.tight_layout()
plt.show()
