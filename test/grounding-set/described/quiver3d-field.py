import numpy as np
import matplotlib.pyplot as plt

x, y, z = np.meshgrid(np.arange(0, 3), np.arange(0, 3), np.arange(0, 3))
u = np.zeros_like(x, dtype=float)
v = np.zeros_like(y, dtype=float)
w = 0.3 + 0.2 * z

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(projection='3d')
ax.quiver(x, y, z, u, v, w, color='forestgreen')
ax.set_xlim(-0.5, 2.5)
ax.set_ylim(-0.5, 2.5)
ax.set_zlim(0, 3)
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_zlabel('Height (m)')
ax.set_title('Updraught in a Chimney Test Rig')
plt.show()
