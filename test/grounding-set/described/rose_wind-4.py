import numpy as np
import matplotlib.pyplot as plt

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [6, 9, 5, 8, 12, 24, 21, 15]
theta = np.arange(8) * np.pi / 4
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, freq, width=0.7, color='cornflowerblue', edgecolor='navy', alpha=0.8)
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_ylim(0, 25)
ax.set_yticks([5, 10, 15, 20, 25])
ax.set_yticklabels(['5%', '10%', '15%', '20%', '25%'])
ax.set_rlabel_position(70)
ax.set_title('Wind direction at the offshore site', pad=18)
plt.savefig('rose_wind.png')
