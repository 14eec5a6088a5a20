import matplotlib.pyplot as plt
import numpy as np

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
speeds = [12, 8, 5, 7, 10, 18, 22, 15]
theta = np.arange(8) * np.pi / 4

fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}, figsize=(7, 7))
ax.bar(theta, speeds, width=0.6, color='cornflowerblue', edgecolor='black')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_title('Wind Frequency (%) by Direction at the Airport')
plt.show()
