import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 6 * np.pi, 300)
x = 2 * np.cos(t)
y = 2 * np.sin(t)
z = t / (2 * np.pi) * 10

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ax.plot(x, y, z, color='magenta', linewidth=2, label='Drone path')
ax.scatter(x[0], y[0], z[0], color='green', s=60, label='Start')
ax.scatter(x[-1], y[-1], z[-1], color='black', s=60, label='End')
ax.set_xlabel('East (m)')
ax.set_ylabel('North (m)')
ax.set_zlabel('Altitude (m)')
ax.set_title('Spiral Ascent of a Survey Drone')
ax.legend()
plt.show()
