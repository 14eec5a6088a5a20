import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(42)
hours = rng.uniform(1, 10, 50)
score = 42 + 5.2 * hours + rng.normal(0, 5, 50)
slope, icpt = np.polyfit(hours, score, 1)
r = np.corrcoef(hours, score)[0, 1]

fig, ax = plt.subplots(figsize=(7, 5))
ax.scatter(hours, score, color='slateblue', edgecolor='white', s=60, label='Students')
xs = np.array([1, 10])
ax.plot(xs, icpt + slope * xs, color='tomato', lw=2.5, label='Linear fit')
ax.text(1.2, 92, f'y = {icpt:.1f} + {slope:.2f}x\nr = {r:.2f}', fontsize=12, bbox=dict(boxstyle='round', fc='lemonchiffon'))
ax.set_xlabel('Hours studied')
ax.set_ylabel('Exam score')
ax.set_ylim(40, 105)
ax.set_title('Study time and exam results')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
