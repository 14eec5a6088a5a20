import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 9)
y = np.linspace(-2, 2, 9)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

plt.figure(figsize=(6, 6))
plt.quiver(X, Y, U, V, color='darkblue')
plt.title('Rotating Flow in a Water Tank')
plt.xlabel('X Position (m)')
plt.ylabel('Y Position (m)')
plt.xlim(-2.5, 2.5)
plt.ylim(-2.5, 2.5)
plt.gca().set_aspect('equal')
plt.grid(True)
plt.show()
