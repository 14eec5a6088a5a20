import numpy as np
import matplotlib.pyplot as plt

waiting = np.array([1, 2, 2, 3, 4, 4, 5, 5, 6, 7, 8, 8, 9, 10, 12, 14, 17, 21, 26, 30])
xs = np.sort(waiting)
ys = np.arange(1, len(xs) + 1) / len(xs)

plt.figure(figsize=(8, 5))
plt.step(xs, ys, where='post', color='indigo')
plt.axhline(0.5, color='gray', linestyle='--')
plt.title('ECDF of Waiting Times at the Clinic')
plt.xlabel('Waiting Time (minutes)')
plt.ylabel('Cumulative Proportion')
plt.xlim(0, 32)
plt.ylim(0, 1.05)
plt.grid(alpha=0.3)
plt.show()
