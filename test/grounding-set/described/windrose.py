import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
frequency = [8, 5, 6, 9, 14, 26, 21, 11]
theta = np.deg2rad(np.arange(0, 360, 45))

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, frequency, width=np.deg2rad(40), color='cornflowerblue', edgecolor='black')
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_title('Wind Direction Frequency at the Harbor (%)')
plt.show()
