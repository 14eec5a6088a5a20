import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-4, 4, 50); X, Y = np.meshgrid(x, x)
Z = 5 * np.exp(-(X ** 2 + Y ** 2) / 4)
fig = plt.figure(figsize=(6.5, 5)); ax = fig.add_subplot(projection='3d')
s = ax.plot_surface(X, Y, Z, cmap='coolwarm', edgecolor='none')
ax.set_xlabel('x (mm)'); ax.set_ylabel('y (mm)'); ax.set_zlabel('Intensity (a.u.)'); ax.set_title('Gaussian beam profile')
fig.colorbar(s, shrink=0.6, pad=0.12)
plt.savefig('m12.png')
