import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 6 * np.pi, 300)
fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.plot3D(3 * np.cos(t), 3 * np.sin(t), t / (2 * np.pi) * 10, color='darkgreen', linewidth=2, label='Drone Path')
ax.scatter([3], [0], [0], color='red', s=60, label='Start')
ax.set_title('Flight Path of a Survey Drone')
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_zlabel('Altitude (m)')
ax.legend()
plt.show()
