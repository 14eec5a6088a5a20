import matplotlib.pyplot as plt
import numpy as np

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
shifts = ['Morning', 'Afternoon', 'Evening', 'Night']
visits = np.array([[42, 38, 35, 40, 47],
                   [55, 51, 49, 53, 60],
                   [63, 58, 61, 66, 78],
                   [21, 19, 18, 24, 36]])

fig, ax = plt.subplots(figsize=(8, 6))
im = ax.imshow(visits, cmap='YlOrRd')
ax.set_xticks(np.arange(5))
ax.set_xticklabels(days)
ax.set_yticks(np.arange(4))
ax.set_yticklabels(shifts)
for i in range(4):
    for j in range(5):
        ax.text(j, i, visits[i, j], ha='center', va='center', color='black')
fig.colorbar(im, label='Visits')
ax.set_title('Emergency Room Visits by Day and Shift')
plt.show()
