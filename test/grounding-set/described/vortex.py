import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-2, 2, 15), np.linspace(-2, 2, 15))
u = -y
v = x
speed = np.sqrt(u**2 + v**2)

plt.figure(figsize=(7, 6))
q = plt.quiver(x, y, u, v, speed, cmap='cool')
plt.colorbar(q, label='Speed (m/s)')
plt.plot(0, 0, 'ko')
plt.title('Velocity Field of a Rigid Rotation')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.axis('equal')
plt.show()
