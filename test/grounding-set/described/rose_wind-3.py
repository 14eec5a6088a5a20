import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
frequency = [8, 5, 6, 9, 14, 24, 21, 13]

theta = np.linspace(0, 2 * np.pi, len(directions), endpoint=False)
width = 2 * np.pi / len(directions)

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
bars = ax.bar(theta, frequency, width=width * 0.9, color='teal', edgecolor='black', alpha=0.8)
for angle, f in zip(theta, frequency):
    ax.text(angle, f + 1.5, f'{f}%', ha='center', va='center', fontsize=9)
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_ylim(0, 28)
ax.set_yticks([5, 10, 15, 20, 25])
ax.set_title('Wind Direction Frequency at Harbor Station', pad=20)
plt.show()
