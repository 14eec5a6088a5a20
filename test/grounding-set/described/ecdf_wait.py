import numpy as np
import matplotlib.pyplot as plt

wait = np.sort([3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18, 20, 22, 25, 27, 31, 36, 42, 50, 60])
y = np.arange(1, len(wait) + 1) / len(wait)

plt.figure(figsize=(8, 5))
plt.step(wait, y, where='post', color='darkcyan', linewidth=2)
plt.plot(wait, y, 'o', color='darkcyan', markersize=4)
plt.axhline(0.5, color='grey', linestyle=':')
plt.title('Empirical CDF of Emergency Room Waiting Times')
plt.xlabel('Waiting time (minutes)')
plt.ylabel('Cumulative proportion')
plt.xlim(0, 65)
plt.ylim(0, 1.05)
plt.grid(True, alpha=0.3)
plt.show()
