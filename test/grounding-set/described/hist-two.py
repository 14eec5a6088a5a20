import numpy as np
import matplotlib.pyplot as plt

edges = np.arange(0, 110, 10)
before = [2, 5, 9, 16, 22, 20, 13, 8, 4, 1]
after = [0, 1, 3, 6, 10, 17, 24, 21, 12, 6]
fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.hist(edges[:-1] + 5, bins=edges, weights=before, alpha=0.55, color='tab:red', label='Pre-test', edgecolor='white')
ax.hist(edges[:-1] + 5, bins=edges, weights=after, alpha=0.55, color='tab:blue', label='Post-test', edgecolor='white')
ax.set_xlabel('Score')
ax.set_ylabel('Number of students')
ax.set_xticks(edges)
ax.set_title('Scores before and after the course (100 students)')
ax.legend()
plt.show()
