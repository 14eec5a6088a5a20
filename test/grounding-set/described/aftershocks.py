import matplotlib.pyplot as plt
import numpy as np

days = np.arange(1, 11)
quakes = np.array([14, 9, 11, 6, 5, 3, 4, 2, 1, 1])

plt.figure(figsize=(9, 5))
plt.stem(days, quakes, linefmt='r-', markerfmt='ro', basefmt='k-')
plt.xticks(days)
plt.title('Daily Aftershocks Following the Main Earthquake')
plt.xlabel('Day After Main Shock')
plt.ylabel('Number of Aftershocks')
plt.grid(True, linestyle='--', alpha=0.5)
plt.show()
