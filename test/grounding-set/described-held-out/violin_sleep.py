import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
teens = rng.normal(8.5, 0.7, 150)
adults = rng.normal(7.0, 0.8, 150)
seniors = rng.normal(6.0, 1.2, 150)

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot([teens, adults, seniors], showmedians=True)
for body, c in zip(parts['bodies'], ['mediumpurple', 'orange', 'seagreen']):
    body.set_facecolor(c)
    body.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Teenagers', 'Adults', 'Seniors'])
ax.set_title('Sleep Duration by Age Group')
ax.set_xlabel('Age Group')
ax.set_ylabel('Hours of Sleep per Night')
plt.show()
