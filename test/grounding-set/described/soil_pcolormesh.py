import numpy as np
import matplotlib.pyplot as plt

depth = np.arange(0, 6)
month = np.arange(0, 7)
temp = np.array([[2, 4, 9, 15, 20, 24],
                 [4, 5, 8, 13, 17, 21],
                 [6, 6, 8, 11, 15, 18],
                 [8, 8, 8, 10, 13, 15],
                 [10, 9, 9, 10, 11, 13]])

fig, ax = plt.subplots(figsize=(8, 5))
mesh = ax.pcolormesh(month, depth, temp, cmap='coolwarm', edgecolors='white')
ax.invert_yaxis()
ax.set_xticks(np.arange(6) + 0.5)
ax.set_xticklabels(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'])
ax.set_title('Soil Temperature by Month and Depth')
ax.set_xlabel('Month')
ax.set_ylabel('Depth (m)')
fig.colorbar(mesh, ax=ax, label='Temperature (°C)')
plt.show()
