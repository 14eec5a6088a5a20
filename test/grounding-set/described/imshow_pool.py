import matplotlib.pyplot as plt
import numpy as np

attendance = np.array([[12, 15, 14, 18, 30],
                       [20, 22, 19, 25, 41],
                       [35, 33, 38, 40, 58],
                       [28, 24, 26, 31, 47]])
days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
slots = ['Morning', 'Noon', 'Afternoon', 'Evening']

fig, ax = plt.subplots(figsize=(8, 5))
im = ax.imshow(attendance, cmap='YlGnBu', aspect='auto')
ax.set_xticks(range(5)); ax.set_xticklabels(days)
ax.set_yticks(range(4)); ax.set_yticklabels(slots)
for i in range(4):
    for j in range(5):
        ax.text(j, i, attendance[i, j], ha='center', va='center', color='black')
fig.colorbar(im, label='Visitors')
ax.set_title('Swimming Pool Attendance by Day and Time')
ax.set_xlabel('Day')
ax.set_ylabel('Time of Day')
plt.show()
