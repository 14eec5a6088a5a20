import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 11)
y = np.linspace(-2, 2, 11)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

fig, ax = plt.subplots(figsize=(7, 7))
ax.quiver(X, Y, U, V, color='darkcyan')
ax.plot(0, 0, 'ro', markersize=10)
ax.set_aspect('equal')
ax.set_xlim(-2.6, 2.6)
ax.set_ylim(-2.6, 2.6)
ax.set_xlabel('x')
ax.set_ylabel('y')
ax.set_title('Velocity Field of a Rotating Fluid')
plt.savefig('q2_32_quiver.png')
