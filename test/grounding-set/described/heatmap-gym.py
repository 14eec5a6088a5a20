import matplotlib.pyplot as plt
import numpy as np

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
slots = ['Morning', 'Noon', 'Afternoon', 'Evening']
visits = np.array([
    [35, 18, 22, 64],
    [32, 20, 25, 70],
    [30, 24, 21, 58],
    [28, 19, 27, 61],
    [26, 15, 30, 40],
    [55, 48, 36, 12]
])

fig, ax = plt.subplots(figsize=(7, 7))
im = ax.imshow(visits, cmap='YlOrRd')
ax.set_xticks(np.arange(len(slots)))
ax.set_yticks(np.arange(len(days)))
ax.set_xticklabels(slots)
ax.set_yticklabels(days)
for i in range(len(days)):
    for j in range(len(slots)):
        ax.text(j, i, visits[i, j], ha='center', va='center', color='black' if visits[i, j] < 45 else 'white')
cbar = fig.colorbar(im, ax=ax)
cbar.set_label('Check-ins')
ax.set_title('Gym Check-ins by Day and Time Slot')
plt.tight_layout()
plt.show()
