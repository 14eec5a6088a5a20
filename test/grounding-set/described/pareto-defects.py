import matplotlib.pyplot as plt
import numpy as np

defects = ['Scratch', 'Dent', 'Misalign', 'Stain', 'Crack', 'Other']
counts = np.array([90, 50, 30, 16, 10, 4])
cumulative = np.cumsum(counts) / counts.sum() * 100

fig, ax1 = plt.subplots(figsize=(9, 6))
ax1.bar(defects, counts, color='slategray')
ax1.set_ylabel('Number of defects')
ax1.set_ylim(0, 100)
ax2 = ax1.twinx()
ax2.plot(defects, cumulative, color='crimson', marker='o')
ax2.axhline(80, color='orange', linestyle='--')
ax2.set_ylim(0, 110)
ax2.set_ylabel('Cumulative share (%)')
for i, c in enumerate(cumulative):
    ax2.text(i, c + 2.5, f'{c:.0f}%', ha='center', color='crimson')
ax1.set_title('Pareto Chart of Paint Shop Defects')
plt.show()
