import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
teens = rng.normal(8.4, 0.6, 200)
adults = rng.normal(7.0, 0.8, 200)
seniors = rng.normal(6.2, 1.1, 200)

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot([teens, adults, seniors], showmedians=True)
for body in parts['bodies']:
    body.set_facecolor('mediumpurple')
    body.set_alpha(0.6)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Teenagers', 'Adults', 'Seniors'])
ax.set_xlabel('Age Group')
ax.set_ylabel('Sleep per Night (hours)')
ax.set_title('Nightly Sleep Duration by Age Group')
plt.show()
