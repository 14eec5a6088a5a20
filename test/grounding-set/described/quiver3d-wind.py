import matplotlib.pyplot as plt
import numpy as np

x, y, z = np.meshgrid(np.arange(0, 3), np.arange(0, 3), np.arange(0, 3))
u = np.zeros_like(x, dtype=float)
v = np.zeros_like(x, dtype=float)
w = np.ones_like(x, dtype=float)

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ax.quiver(x, y, z, u, v, w, length=0.6, color='crimson')
ax.set_title('Rising Air above a Warm Plate')
ax.set_xlabel('X (cm)')
ax.set_ylabel('Y (cm)')
ax.set_zlabel('Z (cm)')
ax.set_zlim(0, 3)
plt.show()
