import matplotlib.pyplot as plt
import numpy as np

faculties = ['Arts', 'Business', 'Engineering', 'Law', 'Medicine']
domestic = [6.2, 8.5, 9.1, 10.4, 14.0]
international = [18.5, 26.0, 31.2, 27.4, 42.5]
online = [4.8, 7.0, 6.5, 9.9, 0]

x = np.arange(len(faculties))
w = 0.26
fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(x - w, domestic, w, label='Domestic', color='steelblue')
ax.bar(x, international, w, label='International', color='darkorange')
ax.bar(x + w, online, w, label='Online', color='mediumseagreen')
ax.set_xticks(x)
ax.set_xticklabels(faculties)
ax.set_ylabel('Annual tuition (thousand USD)')
ax.set_title('Tuition Fees by Faculty and Student Type')
for c in ax.containers:
    ax.bar_label(c, fmt='%.1f', padding=2, fontsize=8)
ax.legend(loc='upper left')
ax.yaxis.grid(True, alpha=0.4)
ax.set_axisbelow(True)
plt.tight_layout()
plt.show()
