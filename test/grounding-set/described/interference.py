import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 300)
y = np.linspace(0, 10, 300)
X, Y = np.meshgrid(x, y)
r1 = np.hypot(X - 2, Y)
r2 = np.hypot(X + 2, Y)
Z = np.cos(2 * np.pi * r1) + np.cos(2 * np.pi * r2)

plt.figure(figsize=(7, 6))
plt.imshow(Z, extent=[-5, 5, 0, 10], origin='lower', cmap='gray')
plt.colorbar(label='Wave height (cm)')
plt.plot([-2, 2], [0, 0], 'ro', markersize=8, label='Sources')
plt.title('Interference of Two Water Waves')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.legend(loc='upper right')
plt.show()
