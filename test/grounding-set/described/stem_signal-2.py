import numpy as np
import matplotlib.pyplot as plt

n = np.arange(0, 11)
response = np.array([1.0, 0.8, 0.64, 0.51, 0.41, 0.33, 0.26, 0.21, 0.17, 0.13, 0.11])

plt.figure(figsize=(8, 5))
markerline, stemlines, baseline = plt.stem(n, response, linefmt='purple', markerfmt='D', basefmt='k-')
plt.title('Impulse Response of a Discrete Filter')
plt.xlabel('Sample index n')
plt.ylabel('Amplitude')
plt.xticks(n)
plt.ylim(0, 1.2)
plt.grid(True, linestyle=':')
plt.show()
