import numpy as np
import matplotlib.pyplot as plt

water = np.linspace(0, 800, 50)
nitrogen = np.linspace(0, 250, 50)
W, N = np.meshgrid(water, nitrogen)
yield_t = 1 + 5 * (1 - ((W - 500) / 500)**2) + 4 * (1 - ((N - 150) / 150)**2)

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
s = ax.plot_surface(W, N, yield_t, cmap='YlGn', edgecolor='gray', linewidth=0.2)
ax.set_xlabel('Water (mm per season)')
ax.set_ylabel('Nitrogen (kg/ha)')
ax.set_zlabel('Yield (t/ha)')
ax.set_title('Maize Yield by Water and Nitrogen')
fig.colorbar(s, shrink=0.6, label='Yield (t/ha)')
ax.view_init(elev=30, azim=-120)
plt.show()
