import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [8, 5, 6, 9, 14, 25, 20, 13]
theta = np.deg2rad(np.arange(0, 360, 45))

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw={'projection': 'polar'})
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, freq, width=np.deg2rad(40), color='teal', edgecolor='black', alpha=0.8)
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_yticks([5, 10, 15, 20, 25])
ax.set_title('Wind Direction Frequency at Skerry Point (%)', pad=20)
plt.show()
