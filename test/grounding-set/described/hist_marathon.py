import matplotlib.pyplot as plt
import numpy as np

np.random.seed(7)
times = np.random.normal(245, 30, 600)

plt.figure(figsize=(8, 5))
plt.hist(times, bins=np.arange(150, 351, 20), color='seagreen', edgecolor='white')
plt.axvline(times.mean(), color='red', linestyle='--', label=f'Mean: {times.mean():.0f} min')
plt.xlabel('Finish Time (minutes)')
plt.ylabel('Number of Runners')
plt.title('Distribution of Marathon Finish Times')
plt.legend()
plt.show()
