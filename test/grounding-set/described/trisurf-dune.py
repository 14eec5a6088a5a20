import numpy as np
import matplotlib.pyplot as plt

np.random.seed(8)
x = np.random.uniform(0, 50, 300)
y = np.random.uniform(0, 30, 300)
z = 12 * np.sin(np.pi * x / 50) * np.sin(np.pi * y / 30)

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(projection='3d')
ts = ax.plot_trisurf(x, y, z, cmap='YlOrBr', edgecolor='none')
fig.colorbar(ts, shrink=0.6, label='Height (m)')
ax.set_xlabel('Length (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Height (m)')
ax.set_title('Laser Scan of a Sand Dune')
plt.show()
