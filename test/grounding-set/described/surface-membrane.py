import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-4, 4, 60)
y = np.linspace(-4, 4, 60)
X, Y = np.meshgrid(x, y)
Z = 5 * np.exp(-(X ** 2 + Y ** 2) / 4)

fig = plt.figure(figsize=(10, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='coolwarm')
fig.colorbar(surf, shrink=0.5, label='Deflection (mm)')
ax.set_title('Deflection of a Membrane')
ax.set_xlabel('X (cm)')
ax.set_ylabel('Y (cm)')
ax.set_zlabel('Deflection (mm)')
plt.show()
