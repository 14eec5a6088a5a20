import numpy as np
import matplotlib.pyplot as plt

np.random.seed(12)
durations = np.random.gamma(shape=2.5, scale=2.4, size=400)

plt.figure(figsize=(9, 5))
plt.hist(durations, bins=range(0, 26, 2), color='teal', edgecolor='white')
plt.axvline(durations.mean(), color='red', linestyle='--', label='Mean')
plt.title('Duration of Calls to a Support Hotline')
plt.xlabel('Duration (minutes)')
plt.ylabel('Number of Calls')
plt.legend()
plt.show()
