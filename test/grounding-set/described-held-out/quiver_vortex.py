import matplotlib.pyplot as plt
import numpy as np

x = np.arange(-3, 4, 1)
y = np.arange(-3, 4, 1)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
speed = np.sqrt(U**2 + V**2)

plt.figure(figsize=(7, 6))
q = plt.quiver(X, Y, U, V, speed, cmap='plasma')
plt.colorbar(q, label='Speed (m/s)')
plt.title('Rotating Water Flow in a Round Tank')
plt.xlabel('X Position (m)')
plt.ylabel('Y Position (m)')
plt.axis('equal')
plt.grid(True, alpha=0.3)
plt.show()
