import matplotlib.pyplot as plt
import numpy as np

morning = np.sort([3, 5, 6, 8, 9, 10, 12, 14, 15, 20])
evening = np.sort([10, 14, 18, 20, 25, 28, 32, 38, 45, 60])
share = np.arange(1, 11) / 10

fig, ax = plt.subplots(figsize=(8, 5))
ax.step(morning, share, where='post', label='Morning', color='tab:blue')
ax.step(evening, share, where='post', label='Evening', color='tab:red', linestyle='--')
ax.axhline(0.5, color='gray', linewidth=0.8)
ax.set_title('Waiting Time in the Emergency Room (ECDF)')
ax.set_xlabel('Waiting time (minutes)')
ax.set_ylabel('Cumulative share of patients')
ax.set_xlim(0, 65)
ax.set_ylim(0, 1.05)
ax.legend(loc='lower right')
ax.grid(alpha=0.4)
plt.show()
