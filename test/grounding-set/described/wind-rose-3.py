import matplotlib.pyplot as plt
import numpy as np

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [8, 5, 6, 9, 14, 26, 20, 12]
theta = np.deg2rad(np.arange(0, 360, 45))

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, polar=True)
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
bars = ax.bar(theta, freq, width=np.deg2rad(40), color=plt.cm.Blues(np.array(freq) / 28), edgecolor='black')
ax.set_xticks(theta)
ax.set_xticklabels(dirs)
ax.set_ylim(0, 32)
ax.set_yticks([5, 10, 15, 20, 25])
ax.set_yticklabels(['5%', '10%', '15%', '20%', '25%'])
ax.set_rlabel_position(67)
for t, f in zip(theta, freq):
    ax.text(t, f + 1.8, f'{f}%', ha='center', va='center', fontsize=9)
ax.set_title('Wind Direction Frequency at Cape Storr', y=1.08)
plt.show()
