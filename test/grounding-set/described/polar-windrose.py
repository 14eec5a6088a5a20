import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
days = [28, 17, 22, 31, 45, 92, 84, 46]
angles = np.linspace(0, 2 * np.pi, 8, endpoint=False)

ax = plt.subplot(projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(angles, days, width=2 * np.pi / 8 * 0.9, color='darkcyan', edgecolor='black', alpha=0.7)
ax.set_xticks(angles)
ax.set_xticklabels(directions)
ax.set_rlabel_position(100)
ax.set_title('Wind Direction at the Airfield (days per year)', pad=20)
plt.tight_layout()
plt.show()
