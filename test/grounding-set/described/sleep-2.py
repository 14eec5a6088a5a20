import matplotlib.pyplot as plt
import numpy as np

np.random.seed(7)
children = np.random.normal(9.5, 0.6, 120)
teens = np.random.normal(7.6, 1.0, 120)
adults = np.random.normal(6.9, 0.8, 120)
seniors = np.random.normal(6.2, 1.1, 120)

fig, ax = plt.subplots(figsize=(9, 6))
parts = ax.violinplot([children, teens, adults, seniors], showmedians=True)
for body, c in zip(parts['bodies'], ['orange', 'teal', 'slateblue', 'gray']):
    body.set_facecolor(c)
    body.set_alpha(0.6)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(['Children', 'Teens', 'Adults', 'Seniors'])
ax.set_ylabel('Hours of sleep per night')
ax.set_title('Sleep Duration Across Age Groups')
ax.grid(axis='y', alpha=0.3)
plt.show()
