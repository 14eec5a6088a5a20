import numpy as np
import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
slots = ['Morning', 'Noon', 'Afternoon', 'Evening']
visits = np.array([[35, 32, 30, 28, 25, 60, 55],
                   [22, 24, 20, 26, 30, 72, 48],
                   [40, 38, 45, 41, 36, 65, 50],
                   [88, 84, 79, 90, 52, 34, 20]])

fig, ax = plt.subplots(figsize=(9, 5))
im = ax.imshow(visits, cmap='YlOrRd', aspect='auto')
ax.set_xticks(np.arange(len(days)))
ax.set_xticklabels(days)
ax.set_yticks(np.arange(len(slots)))
ax.set_yticklabels(slots)
for i in range(len(slots)):
    for j in range(len(days)):
        ax.text(j, i, visits[i, j], ha='center', va='center', color='black')
ax.set_title('Gym Attendance by Day and Time')
fig.colorbar(im, label='Visitors')
plt.show()
