import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 8 * np.pi, 500)
x = 2 * np.cos(t)
y = 2 * np.sin(t)
z = t / (2 * np.pi) * 3

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='3d')
ax.plot(x, y, z, color='crimson', linewidth=2, label='Electron path')
ax.scatter([x[0]], [y[0]], [z[0]], color='green', s=60, label='Start')
ax.scatter([x[-1]], [y[-1]], [z[-1]], color='black', s=60, label='End')
ax.set_title('Electron in a Uniform Magnetic Field')
ax.set_xlabel('x (mm)')
ax.set_ylabel('y (mm)')
ax.set_zlabel('z (mm)')
ax.legend()
plt.show()
