import numpy as np
import matplotlib.pyplot as plt

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [6, 9, 5, 4, 12, 28, 24, 12]
theta = np.deg2rad(np.arange(0, 360, 45))

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, polar=True)
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, freq, width=np.deg2rad(40), color=plt.cm.plasma(np.array(freq) / 30), edgecolor='k')
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_rticks([5, 10, 15, 20, 25, 30])
ax.set_rlabel_position(100)
ax.set_title('Wind direction frequency (%) at Skerry Point')
plt.savefig('rose.png')
