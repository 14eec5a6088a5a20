import matplotlib.pyplot as plt
import numpy as np

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
count = [12, 7, 4, 6, 14, 31, 26, 18]
theta = np.arange(8) * 2 * np.pi / 8

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.bar(theta, count, width=0.7, color='teal', alpha=0.7, edgecolor='black')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_yticks([10, 20, 30])
ax.set_title('Storm Directions at Cape Wrath', pad=18)
plt.show()
