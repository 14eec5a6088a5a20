import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-5, 5, 60)
y = np.linspace(-5, 5, 60)
X, Y = np.meshgrid(x, y)
Z = 4 * np.exp(-(X**2 + Y**2) / 6)

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='plasma')
ax.set_xlabel('Distance east (km)')
ax.set_ylabel('Distance north (km)')
ax.set_zlabel('Uplift (cm)')
ax.set_title('Ground Uplift above the Magma Chamber')
fig.colorbar(surf, shrink=0.6, label='Uplift (cm)')
plt.show()
