import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 24, endpoint=False)
x = np.cos(theta)
y = np.sin(theta)
z = 5 + 4 * np.sin(theta)

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection='3d')
ax.stem(x, y, z, bottom=0, linefmt='C1-', markerfmt='C0D')
ax.set_title('Light Intensity around a Lamp')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
ax.set_zlabel('Intensity (lux)')
plt.show()
