import numpy as np
import matplotlib.pyplot as plt

k = np.arange(0, 12)
amp = [0.0, 3.2, 5.8, 4.1, 2.0, -0.6, -2.4, -3.5, -1.8, 0.5, 1.4, 0.9]

plt.figure(figsize=(8, 4))
markerline, stemlines, baseline = plt.stem(k, amp, linefmt='b-', markerfmt='bo', basefmt='k-')
plt.title('Impulse Response of a Digital Filter')
plt.xlabel('Sample Index')
plt.ylabel('Amplitude')
plt.xticks(k)
plt.ylim(-6, 8)
plt.show()
