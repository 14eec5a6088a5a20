import numpy as np
import matplotlib.pyplot as plt

weeks = np.arange(1, 13)
mean = np.array([2.0, 2.6, 3.1, 3.9, 4.4, 5.2, 5.6, 6.1, 6.3, 6.6, 6.7, 6.8])
half = np.array([0.4, 0.4, 0.5, 0.5, 0.6, 0.6, 0.8, 0.8, 1.0, 1.0, 1.2, 1.2])

plt.figure(figsize=(9, 5))
plt.plot(weeks, mean, color='darkgreen', linewidth=2, label='Mean height')
plt.fill_between(weeks, mean - half, mean + half, color='lightgreen', alpha=0.6, label='95% interval')
plt.xlabel('Week')
plt.ylabel('Height (cm)')
plt.title('Growth of Basil Seedlings')
plt.xticks(weeks)
plt.ylim(0, 9)
plt.legend(loc='lower right')
plt.show()
