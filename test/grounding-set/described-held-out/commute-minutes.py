import numpy as np
import matplotlib.pyplot as plt

counts = [12, 35, 58, 71, 44, 26, 15, 9]
edges = np.arange(0, 90, 10)
data = np.repeat(edges[:-1] + 5, counts)

fig, ax = plt.subplots(figsize=(8, 5))
n, bins, patches = ax.hist(data, bins=edges, color='mediumseagreen', edgecolor='black')
for c, e in zip(n, edges):
    ax.text(e + 5, c + 1, int(c), ha='center')
ax.axvline(data.mean(), color='red', linestyle='--', label=f'Mean = {data.mean():.1f} min')
ax.set_xlabel('Commute time (minutes)')
ax.set_ylabel('Number of respondents')
ax.set_title('Commute times of city employees')
ax.set_xticks(edges)
ax.legend()
plt.savefig('commute.png')
