import numpy as np
import matplotlib.pyplot as plt

x = np.arange(-3, 4, 1)
y = np.arange(-3, 4, 1)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

fig, ax = plt.subplots(figsize=(7, 7))
q = ax.quiver(X, Y, U, V, color='royalblue', pivot='mid')
ax.plot(0, 0, 'ro')
ax.set_xlim(-4, 4)
ax.set_ylim(-4, 4)
ax.set_aspect('equal')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
ax.set_title('Water Velocity in a Stirred Tank')
plt.show()
