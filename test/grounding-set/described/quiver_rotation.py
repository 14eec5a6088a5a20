import matplotlib.pyplot as plt
import numpy as np

x, y = np.meshgrid(np.arange(-3, 4), np.arange(-3, 4))
u = -y
v = x
speed = np.sqrt(u**2 + v**2)

plt.figure(figsize=(7, 6))
q = plt.quiver(x, y, u, v, speed, cmap='viridis')
plt.colorbar(q, label='Speed (m/s)')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.title('Water Velocity in a Rotating Tank')
plt.axis('equal')
plt.show()
