import matplotlib.pyplot as plt
import numpy as np

np.random.seed(12)
times = np.concatenate([np.random.normal(245, 30, 700), np.random.normal(310, 20, 150)])

plt.figure(figsize=(9, 5))
n, bins, patches = plt.hist(times, bins=np.arange(140, 381, 20), color='salmon', edgecolor='black')
plt.axvline(240, color='navy', linestyle='--', linewidth=2, label='4-hour mark')
plt.xlabel('Finish time (minutes)')
plt.ylabel('Number of runners')
plt.title('City Marathon Finish Times')
plt.xticks(np.arange(140, 381, 40))
plt.legend()
plt.show()
