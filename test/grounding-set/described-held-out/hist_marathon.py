import numpy as np
import matplotlib.pyplot as plt

np.random.seed(42)
times = np.random.normal(loc=4.2, scale=0.6, size=500)

plt.figure(figsize=(9, 6))
plt.hist(times, bins=np.arange(2.0, 6.75, 0.5), color='skyblue', edgecolor='black')
plt.axvline(times.mean(), color='red', linestyle='--', linewidth=2, label=f'Mean: {times.mean():.2f} h')
plt.title('Distribution of Marathon Finishing Times')
plt.xlabel('Finishing Time (hours)')
plt.ylabel('Number of Runners')
plt.legend()
plt.grid(axis='y', alpha=0.5)
plt.show()
