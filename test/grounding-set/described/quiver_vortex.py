import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 11)
y = np.linspace(-2, 2, 11)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

plt.figure(figsize=(7, 7))
plt.quiver(X, Y, U, V, color='darkblue')
plt.title('Velocity Field of a Rotating Disk')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.axis('equal')
plt.grid(True, alpha=0.3)
plt.show()
