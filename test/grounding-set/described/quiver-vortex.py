import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 9)
y = np.linspace(-2, 2, 9)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

plt.figure(figsize=(7, 7))
plt.quiver(X, Y, U, V, color='darkred')
plt.title('Velocity Field of a Rotating Disk')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.axis('equal')
plt.show()
