import numpy as np
import matplotlib.pyplot as plt

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [8, 5, 6, 10, 14, 27, 20, 10]
theta = np.deg2rad(np.arange(0, 360, 45))

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(111, polar=True)
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, freq, width=np.deg2rad(40), color='mediumseagreen', edgecolor='black')
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_title('Wind Direction Frequency at Cape Roe (%)')
plt.show()
