import matplotlib.pyplot as plt
import numpy as np

depth = np.array([0, 10, 20, 30, 40])
week = np.array([0, 1, 2, 3, 4, 5])
moisture = np.array([[30, 26, 22, 19, 16],
                     [31, 29, 26, 23, 20],
                     [32, 31, 29, 27, 25],
                     [33, 33, 32, 31, 30]])

fig, ax = plt.subplots(figsize=(8, 5))
mesh = ax.pcolormesh(week, depth, moisture, cmap='YlGnBu', edgecolors='white')
fig.colorbar(mesh, ax=ax, label='Moisture (%)')
ax.set_title('Soil Moisture After Irrigation')
ax.set_xlabel('Week')
ax.set_ylabel('Depth (cm)')
plt.show()
