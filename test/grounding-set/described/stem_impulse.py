import numpy as np
import matplotlib.pyplot as plt

n = np.arange(0, 12)
h = np.array([1.0, 0.7, 0.49, 0.34, 0.24, 0.17, 0.12, 0.08, 0.06, 0.04, 0.03, 0.02])

fig, ax = plt.subplots(figsize=(8, 5))
markerline, stemlines, baseline = ax.stem(n, h, linefmt='g-', markerfmt='ro', basefmt='k-')
ax.set_title('Impulse Response of a First-Order Recursive Filter')
ax.set_xlabel('Sample index n')
ax.set_ylabel('Amplitude h[n]')
ax.set_xticks(n)
plt.tight_layout()
plt.show()
