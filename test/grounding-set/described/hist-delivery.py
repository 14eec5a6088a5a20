import matplotlib.pyplot as plt
import numpy as np

np.random.seed(42)
delivery_times = np.random.normal(loc=32, scale=6, size=500)

fig, ax = plt.subplots(figsize=(9, 6))
counts, bins, patches = ax.hist(delivery_times, bins=[12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56], color='skyblue', edgecolor='black')
ax.axvline(40, color='red', linestyle='--', linewidth=2, label='Promised limit (40 min)')
for c, left in zip(counts, bins):
    ax.text(left + 2, c + 2, int(c), ha='center', fontsize=9)
ax.set_xlabel('Delivery time (minutes)')
ax.set_ylabel('Number of orders')
ax.set_title('Distribution of Pizza Delivery Times (n = 500)')
ax.legend(loc='upper right')
plt.show()
