import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 50, 11)
y = np.linspace(0, 30, 7)
X, Y = np.meshgrid(x[:-1] + 2.5, y[:-1] + 2.5)
moisture = 10 + 0.5 * X + 0.3 * Y

fig, ax = plt.subplots(figsize=(9, 5))
mesh = ax.pcolormesh(x, y, moisture, cmap='YlGnBu', edgecolors='white')
fig.colorbar(mesh, ax=ax, label='Soil Moisture (%)')
ax.set_title('Soil Moisture Across a Test Field')
ax.set_xlabel('Distance East (m)')
ax.set_ylabel('Distance North (m)')
plt.show()
