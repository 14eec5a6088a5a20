import matplotlib.pyplot as plt
import numpy as np

cities = ['Reykjavik', 'Dublin', 'Berlin', 'Madrid', 'Athens', 'Cairo']
jan = [0, 5, 1, 6, 10, 14]
jul = [12, 16, 20, 26, 29, 29]
y = np.arange(len(cities))

fig, ax = plt.subplots(figsize=(9, 5.5))
ax.hlines(y, jan, jul, color='lightgray', linewidth=4, zorder=1)
ax.scatter(jan, y, color='royalblue', s=90, label='January', zorder=2)
ax.scatter(jul, y, color='orangered', s=90, label='July', zorder=2)
for i in range(len(cities)):
    ax.text(jan[i] - 0.8, i, str(jan[i]), ha='right', va='center', fontsize=9)
    ax.text(jul[i] + 0.8, i, str(jul[i]), ha='left', va='center', fontsize=9)
ax.set_yticks(y)
ax.set_yticklabels(cities)
ax.set_xlabel('Mean temperature (°C)')
ax.set_xlim(-4, 34)
ax.set_title('Winter and Summer Temperatures in Six Capitals')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
