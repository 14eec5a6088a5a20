import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
groups = ['Placebo', 'Caffeine 100 mg', 'Caffeine 200 mg']
data = [rng.normal(310, 25, 200), rng.normal(285, 20, 200), rng.normal(255, 35, 200)]
fig, ax = plt.subplots(figsize=(7, 5))
vp = ax.violinplot(data, showmedians=True, widths=0.7)
for b, c in zip(vp['bodies'], ['#999999', '#c49a6c', '#5b3a1e']):
    b.set_facecolor(c)
    b.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(groups)
ax.set_ylabel('Reaction time (ms)')
ax.set_title('Reaction time after caffeine intake')
plt.show()
