import matplotlib.pyplot as plt
import numpy as np

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
slots = ['8-10', '10-12', '12-14', '14-16', '16-18']
calls = np.array([
    [45, 38, 36, 33, 30, 12, 5],
    [62, 55, 51, 49, 47, 20, 8],
    [40, 37, 35, 34, 31, 18, 10],
    [52, 48, 44, 43, 36, 11, 6],
    [34, 31, 29, 28, 19, 7, 4],
])
fig, ax = plt.subplots(figsize=(9, 6))
im = ax.imshow(calls, cmap='YlOrRd', aspect='auto')
ax.set_xticks(range(7))
ax.set_xticklabels(days)
ax.set_yticks(range(5))
ax.set_yticklabels(slots)
for i in range(5):
    for j in range(7):
        ax.text(j, i, calls[i, j], ha='center', va='center', color='white' if calls[i, j] > 40 else 'black')
cbar = fig.colorbar(im)
cbar.set_label('Calls per slot')
ax.set_xlabel('Day of week')
ax.set_ylabel('Time slot (hours)')
ax.set_title('Call Center Load by Day and Time')
plt.tight_layout()
plt.show()
