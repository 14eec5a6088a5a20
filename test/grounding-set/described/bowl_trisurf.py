import numpy as np
import matplotlib.pyplot as plt

radii = np.linspace(0.1, 4, 14)
angles = np.linspace(0, 2 * np.pi, 36, endpoint=False)
A, R = np.meshgrid(angles, radii)
x = np.append(0, (R * np.cos(A)).flatten())
y = np.append(0, (R * np.sin(A)).flatten())
z = x**2 + y**2

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ts = ax.plot_trisurf(x, y, z, cmap='summer', linewidth=0.2)
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_zlabel('Height (cm)')
ax.set_title('Shape of a Parabolic Dish')
fig.colorbar(ts, shrink=0.5, label='Height (cm)')
plt.show()
