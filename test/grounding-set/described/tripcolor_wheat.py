import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, 2, 0.5, 1.5, 1])
y = np.array([0, 0, 0, 0.87, 0.87, 1.73])
triangles = [[0, 1, 3], [1, 4, 3], [1, 2, 4], [3, 4, 5]]
yields = np.array([3.2, 5.6, 4.1, 7.4])

fig, ax = plt.subplots(figsize=(7, 6))
tpc = ax.tripcolor(x, y, triangles, facecolors=yields, cmap='Greens', edgecolors='k', vmin=0, vmax=8)
fig.colorbar(tpc, label='Yield (t/ha)')
names = ['Plot A', 'Plot B', 'Plot C', 'Plot D']
for name, t in zip(names, triangles):
    ax.text(x[t].mean(), y[t].mean(), name, ha='center', va='center')
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')
ax.set_title('Wheat Yield on Four Triangular Plots')
plt.show()
