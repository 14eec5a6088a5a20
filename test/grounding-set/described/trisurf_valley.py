import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(4)
x = rng.uniform(-4, 4, 250)
y = rng.uniform(-4, 4, 250)
z = 200 + 25 * x**2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
ax.plot_trisurf(x, y, z, cmap='summer', linewidth=0.2)
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')
ax.set_zlabel('Elevation (m)')
ax.set_title('Elevation of a U-Shaped Valley')
plt.show()
