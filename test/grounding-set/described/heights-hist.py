import matplotlib.pyplot as plt
import numpy as np

np.random.seed(42)
trees = np.random.normal(loc=18, scale=3, size=400)
bins = np.arange(8, 30, 2)
mean = trees.mean()

plt.figure(figsize=(9, 5))
n, b, p = plt.hist(trees, bins=bins, color='forestgreen', edgecolor='white', alpha=0.85)
for c, l in zip(n, b):
    plt.text(l + 1, c + 1.5, int(c), ha='center', fontsize=9)
plt.axvline(mean, color='darkred', linestyle='--', linewidth=2, label=f'Mean = {mean:.1f} m')
plt.xticks(bins)
plt.xlabel('Tree height (m)')
plt.ylabel('Number of trees')
plt.title('Distribution of Tree Heights in Plot 14')
plt.legend()
plt.tight_layout()
plt.show()
