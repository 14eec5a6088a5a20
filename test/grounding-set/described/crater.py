import numpy as np
import matplotlib.pyplot as plt

n_angles, n_radii = 36, 12
radii = np.linspace(0.1, 6, n_radii)
angles = np.linspace(0, 2 * np.pi, n_angles, endpoint=False)
A, R = np.meshgrid(angles, radii)
x = (R * np.cos(A)).ravel()
y = (R * np.sin(A)).ravel()
r = np.hypot(x, y)
z = 3 * np.exp(-(r - 3)**2)

ax = plt.figure(figsize=(8, 6)).add_subplot(projection='3d')
ax.plot_trisurf(x, y, z, cmap='copper', linewidth=0.2, antialiased=True)
ax.set_title('Model of an Impact Crater')
ax.set_xlabel('x (km)')
ax.set_ylabel('y (km)')
ax.set_zlabel('Height (hundred m)')
plt.show()
