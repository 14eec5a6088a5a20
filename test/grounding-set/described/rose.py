import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
hours = [12, 18, 9, 6, 15, 34, 27, 21]
theta = np.linspace(0, 2 * np.pi, 8, endpoint=False)

fig = plt.figure(figsize=(8, 8))
ax = fig.add_subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
bars = ax.bar(theta, hours, width=2 * np.pi / 8 * 0.9, color=plt.cm.viridis(np.array(hours) / 34), edgecolor='k')
for t, h in zip(theta, hours):
    ax.text(t, h + 2, str(h), ha='center', va='center', fontsize=11)
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_ylim(0, 40)
ax.set_title('Hours of Wind by Direction (Station Keel)', pad=20)
plt.savefig('q2_10_rose.png')
