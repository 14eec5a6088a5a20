import numpy as np
import matplotlib.pyplot as plt

# Discrete-time signal
n = np.arange(0, 12)
x = np.array([0, 2, 4, 3, 1, -1, -3, -5, -2, 0, 1, 2])

plt.figure(figsize=(9, 5))
markerline, stemlines, baseline = plt.stem(n, x, linefmt='C0-', markerfmt='C3o', basefmt='k-')
plt.setp(markerline, markersize=8)
plt.setp(stemlines, linewidth=1.8)

plt.title('Stem Plot of the Discrete Signal x[n]')
plt.xlabel('Sample index n')
plt.ylabel('Amplitude x[n]')
plt.xticks(n)
plt.ylim(-6, 6)
plt.annotate('minimum', xy=(7, -5), xytext=(8.5, -4.6),
             arrowprops=dict(arrowstyle='->'))
plt.grid(True, linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
