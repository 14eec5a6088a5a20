import numpy as np
import matplotlib.pyplot as plt

express = np.sort([1, 1, 1, 2, 2, 2, 2, 3, 3, 4])
standard = np.sort([2, 3, 3, 4, 4, 5, 5, 6, 7, 9])
p = np.arange(1, 11) / 10

plt.figure(figsize=(8, 5))
plt.step(express, p, where='post', color='crimson', label='Express')
plt.step(standard, p, where='post', color='black', linestyle='--', label='Standard')
plt.title('Empirical Cumulative Distribution of Delivery Times')
plt.xlabel('Delivery Time (days)')
plt.ylabel('Cumulative Proportion')
plt.ylim(0, 1.05)
plt.legend(loc='lower right')
plt.grid(True, alpha=0.4)
plt.show()
