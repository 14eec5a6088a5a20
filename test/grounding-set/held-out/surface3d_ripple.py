import numpy as np
import matplotlib.pyplot as plt
from matplotlib import cm

# Sinc-like ripple
x = np.linspace(-8, 8, 60)
y = np.linspace(-8, 8, 60)
X, Y = np.meshgrid(x, y)
R = np.sqrt(X ** 2 + Y ** 2) + 1e-9
Z = np.sin(R) / R

fig = plt.figure(figsize=(10, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap=cm.coolwarm, linewidth=0, antialiased=False)

ax.set_zlim(-0.4, 1.0)
ax.set_xlabel('X axis')
ax.set_ylabel('Y axis')
ax.set_zlabel('Z = sin(R)/R')
ax.set_title('3D Surface Plot of the Sinc Function')
fig.colorbar(surf, shrink=0.5, aspect=10, label='Height')
ax.view_init(elev=30, azim=-60)
plt.show()
