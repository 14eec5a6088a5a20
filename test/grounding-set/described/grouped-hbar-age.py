import numpy as np
import matplotlib.pyplot as plt

media = ['Television', 'Streaming', 'Social media', 'Newspapers', 'Podcasts']
young = [34, 142, 168, 4, 31]
old = [247, 48, 39, 36, 9]
y = np.arange(5)
fig, ax = plt.subplots(figsize=(8, 5))
p1 = ax.barh(y - 0.2, young, 0.38, color='mediumturquoise', label='18-29 years')
p2 = ax.barh(y + 0.2, old, 0.38, color='slategray', label='60+ years')
ax.bar_label(p1, padding=3)
ax.bar_label(p2, padding=3)
ax.set_yticks(y)
ax.set_yticklabels(media)
ax.invert_yaxis()
ax.set_xlim(0, 280)
ax.set_xlabel('Minutes per day')
ax.set_title('Daily media use by age group')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
