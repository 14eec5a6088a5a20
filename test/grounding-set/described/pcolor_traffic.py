import numpy as np
import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
hours = ['6h', '9h', '12h', '15h', '18h', '21h']
data = np.array([
    [30, 32, 31, 33, 29, 10, 6],
    [85, 88, 86, 90, 80, 35, 20],
    [50, 52, 54, 53, 60, 62, 45],
    [58, 57, 60, 62, 75, 68, 50],
    [92, 94, 93, 96, 99, 55, 40],
    [40, 41, 43, 45, 66, 59, 30]])

fig, ax = plt.subplots(figsize=(9, 6))
mesh = ax.pcolormesh(np.arange(7), np.arange(6), data, cmap='YlOrRd', shading='nearest')
fig.colorbar(mesh, ax=ax, label='Vehicles per minute')
ax.set_xticks(np.arange(7), days)
ax.set_yticks(np.arange(6), hours)
ax.set_xlabel('Day of week')
ax.set_ylabel('Hour of day')
ax.set_title('Traffic Intensity on Harbor Bridge')
plt.show()
