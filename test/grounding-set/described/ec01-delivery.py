import matplotlib.pyplot as plt
import numpy as np

days = np.array([1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 8, 9, 11, 14])

fig, ax = plt.subplots(figsize=(8, 5))
x = np.concatenate([[days[0]], np.sort(days)])
y = np.arange(0, len(days) + 1) / len(days)
ax.step(x, y, where='post', color='indigo', linewidth=2)
ax.set_title('Delivery Times of Overseas Parcels')
ax.set_xlabel('Delivery Time (days)')
ax.set_ylabel('Cumulative Proportion')
ax.grid(True)
plt.show()
