import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 60)
y = np.linspace(-5, 5, 60)
X, Y = np.meshgrid(x, y)
Z = 30 * np.exp(-(X ** 2 + Y ** 2) / 8) + 20

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='coolwarm', linewidth=0)
fig.colorbar(surf, shrink=0.5, aspect=10, label='Temperature (°C)')
ax.set_zlim(20, 50)
ax.set_xlabel('X (cm)')
ax.set_ylabel('Y (cm)')
ax.set_zlabel('Temperature (°C)')
ax.set_title('Heat Spreading from a Candle Under a Plate')
plt.show()
