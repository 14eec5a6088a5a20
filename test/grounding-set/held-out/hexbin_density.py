import numpy as np
import matplotlib.pyplot as plt

np.random.seed(7)
n = 4000
x = np.random.normal(20, 5, n)
y = 1.5 * x + np.random.normal(10, 6, n)

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(13, 5.5))

hb = ax1.hexbin(x, y, gridsize=20, cmap='inferno', mincnt=1)
ax1.set_title('Hexbin of Height vs. Width')
ax1.set_xlabel('Width (cm)')
ax1.set_ylabel('Height (cm)')
fig.colorbar(hb, ax=ax1, label='Count in bin')

h = ax2.hist2d(x, y, bins=20, cmap='Blues')
ax2.set_title('2D Histogram (20 × 20 bins)')
ax2.set_xlabel('Width (cm)')
ax2.set_ylabel('Height (cm)')
fig.colorbar(h[3], ax=ax2, label='Frequency')

fig.suptitle('Two Ways to Show the Density of 4,000 Leaves', fontsize=15)
plt.tight_layout()
plt.show()
