import matplotlib.pyplot as plt
import numpy as np

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
frequency = [8, 5, 4, 10, 14, 26, 21, 12]
theta = np.deg2rad(np.arange(0, 360, 45))

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw={'projection': 'polar'})
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, frequency, width=np.deg2rad(36), color='cornflowerblue', edgecolor='navy')
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_ylim(0, 30)
ax.set_yticks([10, 20, 30])
ax.set_yticklabels(['10%', '20%', '30%'])
ax.set_title('Wind Direction Frequency at the Harbour', pad=20)
plt.show()
