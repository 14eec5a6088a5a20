import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 10)
y = np.linspace(-2, 2, 10)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

fig, ax = plt.subplots(figsize=(7, 7))
ax.quiver(X, Y, U, V, color='crimson')
ax.set_title('Velocity Field of a Rotating Vortex')
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_aspect('equal')
plt.show()
