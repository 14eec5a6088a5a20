import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-10, 10, 120)
y = np.linspace(-10, 10, 120)
X, Y = np.meshgrid(x, y)
R = np.sqrt(X**2 + Y**2)
Z = np.sin(R) / R

fig = plt.figure(figsize=(9, 6))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='viridis', edgecolor='none')
fig.colorbar(surf, shrink=0.5, aspect=10, label='Amplitude')
ax.set_title('3D Surface of the Sinc Function')
ax.set_xlabel('X')
ax.set_ylabel('Y')
ax.set_zlabel('sin(R)/R')
plt.show()
