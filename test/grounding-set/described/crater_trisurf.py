import numpy as np
import matplotlib.pyplot as plt

n_r, n_t = 10, 36
r = np.linspace(0.1, 2, n_r)
t = np.linspace(0, 2 * np.pi, n_t, endpoint=False)
t = np.repeat(t[..., np.newaxis], n_r, axis=1)
x = np.append(0, (r * np.cos(t)).flatten())
y = np.append(0, (r * np.sin(t)).flatten())
z = x**2 + y**2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
ax.plot_trisurf(x, y, z, cmap='copper', linewidth=0.2)
ax.set_title('Depth Model of a Parabolic Crater')
ax.set_xlabel('X (km)')
ax.set_ylabel('Y (km)')
ax.set_zlabel('Elevation (km)')
plt.show()
