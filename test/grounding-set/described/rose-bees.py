import matplotlib.pyplot as plt
import numpy as np

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
flights = [12, 18, 35, 52, 41, 20, 8, 6]
theta = np.arange(8) * np.pi / 4

ax = plt.subplot(projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, flights, width=np.pi / 4 * 0.9, color='gold', edgecolor='black')
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_ylim(0, 60)
ax.set_title('Directions of Foraging Flights')
plt.show()
