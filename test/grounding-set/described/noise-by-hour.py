import matplotlib.pyplot as plt
import numpy as np

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
slots = ['06-10', '10-14', '14-18', '18-22', '22-02']
db = np.array([
    [68, 70, 69, 71, 72, 55, 50],
    [64, 65, 63, 66, 67, 66, 58],
    [70, 71, 72, 73, 75, 69, 60],
    [66, 64, 67, 68, 74, 76, 59],
    [48, 47, 49, 52, 63, 65, 46]])

fig, ax = plt.subplots(figsize=(9, 6))
im = ax.imshow(db, cmap='YlOrRd', aspect='auto')
ax.set_xticks(range(7))
ax.set_xticklabels(days)
ax.set_yticks(range(5))
ax.set_yticklabels(slots)
for i in range(5):
    for j in range(7):
        ax.text(j, i, db[i, j], ha='center', va='center', color='black')
ax.set_xlabel('Day of week')
ax.set_ylabel('Time slot')
ax.set_title('Street Noise Level on Mill Road')
fig.colorbar(im, label='Noise (dB)')
plt.tight_layout()
plt.show()
