import numpy as np
import matplotlib.pyplot as plt
dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
days = [18, 11, 9, 14, 32, 56, 71, 40]
theta = np.deg2rad(np.arange(0, 360, 45))
fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}, figsize=(6.5, 6.5))
ax.set_theta_zero_location('N'); ax.set_theta_direction(-1)
ax.bar(theta, days, width=np.deg2rad(40), color=plt.cm.viridis(np.array(days)/80), edgecolor='k')
ax.set_xticks(theta, dirs)
ax.set_yticks([20, 40, 60, 80])
ax.set_ylim(0, 80)
ax.set_title('Prevailing wind at Skerry Point (days per year)', pad=18)
plt.tight_layout()
plt.show()
