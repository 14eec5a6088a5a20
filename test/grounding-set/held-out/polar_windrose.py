import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
frequency = [8, 5, 7, 10, 14, 24, 20, 12]   # percent of hours

theta = np.linspace(0, 2 * np.pi, 8, endpoint=False)
width = 2 * np.pi / 8 * 0.85
colors = plt.cm.viridis(np.array(frequency) / max(frequency))

plt.figure(figsize=(7, 7))
ax = plt.subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
bars = ax.bar(theta, frequency, width=width, color=colors, edgecolor='black', alpha=0.9)

ax.set_xticks(theta)
ax.set_xticklabels(directions, fontsize=12)
ax.set_ylim(0, 26)
ax.set_yticks([5, 10, 15, 20, 25])
ax.set_yticklabels(['5%', '10%', '15%', '20%', '25%'])
ax.set_rlabel_position(67)
ax.set_title('Wind Rose: Frequency of Wind Directions', pad=25)
plt.show()
