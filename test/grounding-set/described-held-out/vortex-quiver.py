import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 9)
y = np.linspace(-2, 2, 9)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
speed = np.hypot(U, V)

plt.figure(figsize=(7, 6))
q = plt.quiver(X, Y, U, V, speed, cmap='viridis')
plt.colorbar(q, label='Speed (m/s)')
plt.plot(0, 0, 'r*', markersize=14, label='Centre')
plt.legend(loc='upper right')
plt.title('Velocity field of a solid-body vortex')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.xlim(-2.5, 2.5)
plt.ylim(-2.5, 2.5)
plt.savefig('vortex.png')
