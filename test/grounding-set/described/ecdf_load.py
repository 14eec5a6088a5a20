import numpy as np
import matplotlib.pyplot as plt

site_a = np.sort([0.6, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 1.8, 2.4])
site_b = np.sort([1.4, 1.7, 1.9, 2.2, 2.5, 2.8, 3.1, 3.6, 4.2, 5.0])
y = np.arange(1, 11) / 10

fig, ax = plt.subplots(figsize=(8, 5))
ax.step(site_a, y, where='post', label='Site A', color='teal')
ax.step(site_b, y, where='post', label='Site B', color='magenta')
ax.axhline(0.5, color='black', linestyle=':', linewidth=1)
ax.set_xlabel('Page Load Time (s)')
ax.set_ylabel('Cumulative Proportion')
ax.set_title('ECDF of Page Load Times')
ax.legend(title='Website')
ax.grid(alpha=0.3)
plt.show()
