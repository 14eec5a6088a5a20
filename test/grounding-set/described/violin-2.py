import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(5)
groups = ['Placebo', '10 mg', '20 mg', '40 mg']
data = [rng.normal(48, 9, 80), rng.normal(42, 8, 80), rng.normal(33, 7, 80), rng.normal(25, 5, 80)]

fig, ax = plt.subplots(figsize=(7, 5))
vp = ax.violinplot(data, positions=[1, 2, 3, 4], showextrema=False, widths=0.8)
for body, c in zip(vp['bodies'], ['lightgray', '#c6dbef', '#6baed6', '#08519c']):
    body.set_facecolor(c)
    body.set_edgecolor('black')
    body.set_alpha(0.9)
for i, d in enumerate(data, 1):
    q1, med, q3 = np.percentile(d, [25, 50, 75])
    ax.vlines(i, q1, q3, color='black', lw=6)
    ax.scatter(i, med, color='white', s=40, zorder=3)
    ax.text(i + 0.08, med, f'{med:.0f}', va='center', fontsize=10, color='white' if i == 4 else 'black')
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(groups)
ax.set_ylabel('Pain score (0-100)')
ax.set_xlabel('Daily dose')
ax.set_ylim(0, 80)
ax.plot([1, 4], [74, 74], color='black', lw=1)
ax.text(2.5, 74.5, '***', ha='center', fontsize=13)
plt.tight_layout()
plt.show()
