import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 4 * np.pi, 200)
fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(projection='3d')
ax.plot(2 * np.cos(t), 2 * np.sin(t), t / np.pi * 25, color='teal', linewidth=2, label='Flight path')
ax.scatter([2], [0], [0], color='green', s=60, label='Launch')
ax.scatter([2], [0], [100], color='red', s=60, label='Peak')
ax.set_xlabel('East (m)')
ax.set_ylabel('North (m)')
ax.set_zlabel('Altitude (m)')
ax.set_title('Spiral Climb of a Survey Drone')
ax.legend()
plt.show()
