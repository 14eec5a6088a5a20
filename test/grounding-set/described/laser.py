import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 61)
y = np.linspace(-3, 3, 61)
X, Y = np.meshgrid(x, y)
Z = 5 * np.exp(-(X**2 + Y**2 / 4))

plt.figure(figsize=(7, 6))
mesh = plt.pcolormesh(X, Y, Z, cmap='inferno', shading='auto')
plt.colorbar(mesh, label='Intensity (mW/mm²)')
plt.title('Intensity Profile of a Laser Spot')
plt.xlabel('x (mm)')
plt.ylabel('y (mm)')
plt.show()
