import numpy as np
import matplotlib.pyplot as plt

counts = [6, 14, 31, 42, 27, 15, 8, 3]
edges = [0, 10, 20, 30, 40, 50, 60, 70, 80]
data = []
for c, e in zip(counts, edges):
    data += [e + 5] * c
fig, ax = plt.subplots(figsize=(8, 5))
ax.hist(data, bins=edges, color='teal', edgecolor='white')
ax.axvline(36.0, color='red', linestyle='--', label='Mean')
ax.set_xlabel('Commute time (minutes)')
ax.set_ylabel('Number of employees')
ax.set_title('Distribution of Commute Times')
ax.set_xticks(edges)
ax.set_yticks(range(0, 50, 5))
ax.legend()
plt.tight_layout()
plt.savefig('commute_hist.png')
print(np.mean(data), len(data))
