import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
# Hours of sleep in three age groups
teens = np.clip(rng.normal(8.6, 0.9, 120), 6.0, 11.0)
adults = np.clip(rng.normal(7.0, 0.8, 120), 4.8, 9.2)
seniors = np.clip(rng.normal(6.2, 1.1, 120), 3.2, 9.0)
data = [teens, adults, seniors]

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot(data, showmeans=False, showmedians=True, showextrema=True)
for body, color in zip(parts['bodies'], ['mediumpurple', 'teal', 'sandybrown']):
    body.set_facecolor(color)
    body.set_edgecolor('black')
    body.set_alpha(0.7)
parts['cmedians'].set_color('black')

for i, d in enumerate(data, start=1):
    ax.text(i + 0.08, np.median(d) + 0.07, f'{np.median(d):.1f} h', fontsize=10)

ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Teenagers', 'Adults', 'Seniors'])
ax.set_xlabel('Age group')
ax.set_ylabel('Sleep per night (hours)')
ax.set_title('Sleep Duration by Age Group')
ax.grid(axis='y', alpha=0.3)
plt.show()
