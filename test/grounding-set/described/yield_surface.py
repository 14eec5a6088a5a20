import numpy as np
import matplotlib.pyplot as plt

T = np.linspace(0, 40, 40)
W = np.linspace(0, 100, 40)
X, Y = np.meshgrid(T, W)
Z = 8 - ((X - 20) / 10)**2 - ((Y - 60) / 30)**2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='summer')
fig.colorbar(surf, shrink=0.6, label='Yield (t/ha)')
ax.set_title('Wheat Yield Model')
ax.set_xlabel('Temperature (°C)')
ax.set_ylabel('Irrigation (mm)')
ax.set_zlabel('Yield (t/ha)')
plt.show()
