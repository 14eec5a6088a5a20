import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-4, 4, 60)
y = np.linspace(-4, 4, 60)
X, Y = np.meshgrid(x, y)
Z = 12 * np.exp(-(X ** 2 + Y ** 2) / 4)

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='copper')
fig.colorbar(surf, shrink=0.6, label='Height (m)')
ax.set_xlabel('x (10 m)')
ax.set_ylabel('y (10 m)')
ax.set_zlabel('Height (m)')
ax.set_title('Shape of a Sand Dune')
plt.show()
