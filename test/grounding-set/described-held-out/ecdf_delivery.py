import numpy as np
import matplotlib.pyplot as plt

express = np.sort([1, 1, 2, 2, 2, 3, 3, 3, 4, 5])
standard = np.sort([3, 4, 4, 5, 5, 6, 6, 7, 8, 10])
p = np.arange(1, 11) / 10

plt.figure(figsize=(8, 6))
plt.step(np.r_[0, express, 12], np.r_[0, p, 1], where='post', color='tab:red', label='Express')
plt.step(np.r_[0, standard, 12], np.r_[0, p, 1], where='post', color='tab:blue', label='Standard')
plt.axhline(0.5, color='gray', linestyle='--', label='Median')
plt.title('Cumulative Distribution of Delivery Times')
plt.xlabel('Delivery Time (days)')
plt.ylabel('Cumulative Probability')
plt.xlim(0, 12)
plt.ylim(0, 1.05)
plt.legend(loc='lower right')
plt.grid(alpha=0.4)
plt.show()
