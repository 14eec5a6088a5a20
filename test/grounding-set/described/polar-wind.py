import numpy as np
import matplotlib.pyplot as plt

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [8, 6, 5, 7, 12, 24, 28, 10]
th = np.linspace(0, 2 * np.pi, 8, endpoint=False)
fig, ax = plt.subplots(figsize=(6, 6), subplot_kw={'projection': 'polar'})
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
bars = ax.bar(th, freq, width=0.7, color='turquoise', edgecolor='black')
for i in (5, 6):
    bars[i].set_facecolor('darkorange')
ax.set_xticks(th)
ax.set_xticklabels(dirs)
ax.set_yticks([10, 20, 30])
ax.set_yticklabels(['10%', '20%', '30%'])
ax.set_ylim(0, 30)
ax.set_title('Wind rose, annual frequency', pad=18)
plt.show()
