import numpy as np
import matplotlib.pyplot as plt

dirs = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [8, 5, 6, 9, 14, 28, 20, 10]
theta = np.arange(8) * np.pi / 4

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
cols = ['#d95f02' if f >= 20 else '#9ecae1' for f in freq]
ax.bar(theta, freq, width=np.pi / 4 * 0.9, color=cols, edgecolor='k')
for t, f in zip(theta, freq):
    ax.text(t, f + 2.5, f'{f}%', ha='center', va='center', fontsize=9)
ax.set_xticks(theta)
ax.set_xticklabels(dirs, fontsize=12)
ax.set_yticks([10, 20, 30])
ax.set_yticklabels([])
ax.set_ylim(0, 36)
ax.set_title('Wind directions at Cape Hollow', pad=20)
plt.tight_layout()
plt.show()
