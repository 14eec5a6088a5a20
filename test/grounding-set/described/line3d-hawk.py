import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 6 * np.pi, 300)
x = 50 * np.cos(t)
y = 50 * np.sin(t)
z = 100 + 400 * t / (6 * np.pi)
fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection='3d')
ax.plot(x, y, z, color='saddlebrown', lw=2)
ax.scatter([50], [0], [100], color='green', s=50, label='Start')
ax.scatter([50], [0], [500], color='red', s=50, label='End')
ax.set_xlabel('East (m)')
ax.set_ylabel('North (m)')
ax.set_zlabel('Altitude (m)')
ax.set_title('A Hawk Riding a Thermal')
ax.legend()
plt.show()
