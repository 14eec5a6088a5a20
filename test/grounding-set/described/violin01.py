import matplotlib.pyplot as plt
import numpy as np

np.random.seed(0)
north = np.random.normal(60, 5, 200)
south = np.random.normal(75, 8, 200)
west = np.random.normal(50, 3, 200)

fig, ax = plt.subplots(figsize=(8, 6))
ax.violinplot([north, south, west], showmedians=True)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['North', 'South', 'West'])
ax.set_title('Crop Yield by Region')
ax.set_xlabel('Region')
ax.set_ylabel('Yield (bushels per acre)')
plt.show()
