import numpy as np
import matplotlib.pyplot as plt
from matplotlib.ticker import PercentFormatter

defects = ['Scratches', 'Misprints', 'Dents', 'Wrong colour', 'Missing part', 'Other']
counts = np.array([80, 50, 30, 20, 12, 8])
cumulative = counts.cumsum() / counts.sum() * 100

fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(defects, counts, color='cornflowerblue')
ax.set_ylabel('Number of defects')
ax.set_xlabel('Type of defect')
ax.set_ylim(0, 100)
for i, c in enumerate(counts):
    ax.text(i, c + 1.5, str(c), ha='center')

ax2 = ax.twinx()
ax2.plot(defects, cumulative, color='darkorange', marker='D', ms=7, label='Cumulative share')
ax2.axhline(80, color='gray', linestyle='--', label='80% threshold')
ax2.yaxis.set_major_formatter(PercentFormatter())
ax2.set_ylim(0, 110)
ax2.set_ylabel('Cumulative percentage')
ax2.legend(loc='center right')

plt.title('Pareto Chart of Production Defects')
fig.tight_layout()
plt.show()
