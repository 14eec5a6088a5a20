import numpy as np
import matplotlib.pyplot as plt

data = np.array([[3, 8, 12, 5],
                 [4, 9, 15, 6],
                 [2, 7, 11, 10],
                 [6, 14, 20, 18],
                 [9, 17, 24, 21]])
days = ['Mon', 'Tue', 'Wed', 'Fri', 'Sat']
slots = ['Morning', 'Lunch', 'Dinner', 'Late']

fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(data, cmap='YlOrRd')
ax.set_xticks(range(4))
ax.set_xticklabels(slots)
ax.set_yticks(range(5))
ax.set_yticklabels(days)
for i in range(5):
    for j in range(4):
        ax.text(j, i, data[i, j], ha='center', va='center', color='black')
ax.set_title('Restaurant Tables Occupied')
ax.set_xlabel('Time Slot')
ax.set_ylabel('Day')
fig.colorbar(im, label='Tables')
plt.show()
