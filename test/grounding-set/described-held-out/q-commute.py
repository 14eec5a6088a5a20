import numpy as np
import matplotlib.pyplot as plt
counts = [4, 11, 23, 31, 26, 14, 8, 3]
edges = np.arange(0, 90, 10)
mids = (edges[:-1] + edges[1:]) / 2
times = np.repeat(mids, counts)
fig, ax = plt.subplots()
ax.hist(times, bins=edges, color='slateblue', edgecolor='white')
ax.axvline(37, color='black', linestyle=':', label='Median')
ax.set_xlabel('Commuting time (minutes)')
ax.set_ylabel('Number of employees')
ax.set_title('How long do employees travel to work?')
ax.legend()
plt.show()
