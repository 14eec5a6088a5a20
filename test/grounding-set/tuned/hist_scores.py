import numpy as np
import matplotlib.pyplot as plt

# Test scores of a class
scores = ([42, 45, 47] + [51, 53, 55, 56, 58] + [60, 62, 63, 64, 65, 66, 67, 68, 69] +
          [70, 71, 71, 72, 73, 74, 74, 75, 76, 77, 78, 79, 79, 79] +
          [80, 81, 82, 83, 84, 85, 86, 87, 88, 89] + [91, 92, 94, 97])
scores = np.array(scores)

plt.figure(figsize=(9, 6))
counts, bins, patches = plt.hist(scores, bins=range(40, 101, 10), color='mediumseagreen',
                                 edgecolor='white', alpha=0.9)
for c, left in zip(counts, bins[:-1]):
    plt.text(left + 5, c + 0.2, int(c), ha='center')

plt.axvline(scores.mean(), color='darkred', linestyle='--', linewidth=2,
            label=f'Mean = {scores.mean():.1f}')
plt.axvline(np.median(scores), color='black', linestyle=':', linewidth=2,
            label=f'Median = {np.median(scores):.0f}')
plt.title('Distribution of Test Scores')
plt.xlabel('Score')
plt.ylabel('Number of students')
plt.xticks(range(40, 101, 10))
plt.ylim(0, 16)
plt.legend(loc='upper left')
plt.show()
