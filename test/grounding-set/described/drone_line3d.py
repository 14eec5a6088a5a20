import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 6 * np.pi, 300)
x = 20 * np.cos(t)
y = 20 * np.sin(t)
z = 60 * t / t.max()

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ax.plot(x, y, z, color='magenta', linewidth=2, label='Flight Path')
ax.scatter(x[0], y[0], z[0], color='green', s=60, label='Take-off')
ax.scatter(x[-1], y[-1], z[-1], color='black', s=60, label='End')
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_zlabel('Altitude (m)')
ax.set_title('Spiral Ascent of a Drone')
ax.legend()
plt.show()
