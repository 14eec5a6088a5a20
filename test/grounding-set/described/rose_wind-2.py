import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [9, 5, 4, 7, 13, 27, 22, 13]

theta = np.arange(0, 2 * np.pi, 2 * np.pi / 8)
fig = plt.figure(figsize=(8, 8))
ax = fig.add_subplot(111, polar=True)
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, freq, width=0.7, color=plt.cm.viridis(np.array(freq) / 30), edgecolor='black')
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_title('Wind Rose of Port Ellery (% of hours)')
plt.show()
