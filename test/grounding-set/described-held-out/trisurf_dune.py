import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(21)
x = rng.uniform(0, 100, 300)
y = rng.uniform(0, 60, 300)
z = 12 * np.exp(-((x - 60) / 25) ** 2) + 0.02 * y

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
t = ax.plot_trisurf(x, y, z, cmap='YlOrBr', edgecolor='none')
fig.colorbar(t, shrink=0.6, label='Height (m)')
ax.set_title('Profile of a Sand Dune')
ax.set_xlabel('Length (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Height (m)')
plt.show()
