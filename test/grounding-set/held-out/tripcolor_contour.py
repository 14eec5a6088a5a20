import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

# Irregular points on a disk
n_angles, n_radii = 24, 6
radii = np.linspace(0.15, 1.0, n_radii)
angles = np.linspace(0, 2 * np.pi, n_angles, endpoint=False)
angles = np.repeat(angles[..., np.newaxis], n_radii, axis=1)
angles[:, 1::2] += np.pi / n_angles
x = (radii * np.cos(angles)).flatten()
y = (radii * np.sin(angles)).flatten()
z = 80 * np.exp(-3 * ((x - 0.3) ** 2 + y ** 2)) + 10

triang = tri.Triangulation(x, y)
mask = np.hypot(x[triang.triangles].mean(axis=1), y[triang.triangles].mean(axis=1)) < 0.15
triang.set_mask(mask)

fig, axs = plt.subplots(1, 2, figsize=(12, 5))
tpc = axs[0].tripcolor(triang, z, shading='flat', cmap='plasma')
fig.colorbar(tpc, ax=axs[0], label='Temperature (°C)')
axs[0].set_title('tripcolor of an unstructured grid')
axs[0].set_aspect('equal')

X, Y = np.meshgrid(np.linspace(-1, 1, 80), np.linspace(-1, 1, 80))
Z = 80 * np.exp(-3 * ((X - 0.3) ** 2 + Y ** 2)) + 10
cs = axs[1].contour(X, Y, Z, levels=[20, 35, 50, 65, 80], cmap='plasma')
axs[1].clabel(cs, fmt='%d', fontsize=9)
axs[1].set_title('Contour lines on a regular grid')
axs[1].set_aspect('equal')

for ax in axs:
    ax.set_xlabel('x (m)')
    ax.set_ylabel('y (m)')
fig.suptitle('Temperature of a Heated Plate')
plt.tight_layout()
plt.show()
