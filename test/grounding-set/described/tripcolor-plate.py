import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
radii = np.linspace(0.2, 1.0, 6)
a, r = np.meshgrid(angles, radii)
x = (r * np.cos(a)).flatten()
y = (r * np.sin(a)).flatten()
temp = 200 - 150 * np.sqrt(x ** 2 + y ** 2)

triang = tri.Triangulation(x, y)
mask = np.hypot(x[triang.triangles].mean(axis=1), y[triang.triangles].mean(axis=1)) < 0.2
triang.set_mask(mask)

fig, ax = plt.subplots(figsize=(8, 7))
ax.set_aspect('equal')
tpc = ax.tripcolor(triang, temp, shading='flat', cmap='hot')
fig.colorbar(tpc, label='Temperature (°C)')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
ax.set_title('Temperature of a Ring-Shaped Plate')
plt.show()
