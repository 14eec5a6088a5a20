import numpy as np
import matplotlib.pyplot as plt
rng = np.random.default_rng(7)
names = ['Control', 'Low dose', 'Mid dose', 'High dose']
data = [rng.normal(m, s, 60) for m, s in [(50, 5), (44, 5), (35, 5), (22, 4)]]
fig, ax = plt.subplots(figsize=(6, 4.2))
bp = ax.boxplot(data, patch_artist=True, widths=0.55, medianprops=dict(color='black'))
for b, c in zip(bp['boxes'], ['lightgray', '#9ecae1', '#4292c6', '#084594']): b.set_facecolor(c)
ax.set_xticks([1, 2, 3, 4]); ax.set_xticklabels(names)
ax.set_ylabel('Tumor volume (mm$^3$)'); ax.set_ylim(0, 75)
ax.plot([1, 1, 4, 4], [67, 69, 69, 67], 'k', lw=1); ax.text(2.5, 69.5, '***', ha='center')
plt.tight_layout(); plt.savefig('m10.png')
