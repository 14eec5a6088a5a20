import numpy as np
import matplotlib.pyplot as plt

causes = ['Scratches', 'Dents', 'Misprint', 'Wrong size', 'Leak', 'Other']
n = np.array([84, 52, 30, 18, 10, 6])
cum = np.cumsum(n) / n.sum() * 100

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(causes, n, color='cadetblue', edgecolor='black')
ax.bar_label(bars)
ax.set_ylabel('Defects')
ax.set_ylim(0, 100)
ax2 = ax.twinx()
ax2.plot(causes, cum, 'o-', color='maroon')
for i, c in enumerate(cum):
    ax2.text(i, c + 2.5, f'{c:.0f}%', color='maroon', ha='center')
ax2.axhline(80, color='gray', ls='--')
ax2.set_ylim(0, 110)
ax2.set_ylabel('Cumulative share (%)')
ax.set_title('Pareto chart of defects (n = 200)')
fig.tight_layout()
plt.show()
