import numpy as np
import matplotlib.pyplot as plt

n = np.array([10, 100, 1000, 10000, 100000])
bubble = np.array([1e-4, 1e-2, 1, 1e2, 1e4])
merge = np.array([3e-5, 6e-4, 1e-2, 1.3e-1, 1.6])
radix = np.array([5e-5, 4e-4, 4e-3, 4e-2, 4e-1])

fig, ax = plt.subplots(figsize=(8, 6))
ax.loglog(n, bubble, 'o-', color='tab:red', label='Bubble sort')
ax.loglog(n, merge, 's-', color='tab:blue', label='Merge sort')
ax.loglog(n, radix, '^-', color='tab:green', label='Radix sort')
ax.set_xlabel('Input size n')
ax.set_ylabel('Run time (s)')
ax.set_title('Run Time of Sorting Algorithms')
ax.grid(True, which='both', alpha=0.3)
ax.legend()
plt.savefig('q2_24_loglog.png')
