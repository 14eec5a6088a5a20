import matplotlib.pyplot as plt
import numpy as np

np.random.seed(7)
teens = np.random.normal(8.4, 0.6, 200)
adults = np.random.normal(7.0, 0.5, 200)
seniors = np.random.normal(6.2, 0.9, 200)

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot([teens, adults, seniors], positions=[1, 2, 3], showmedians=True, showextrema=True)
for pc, col in zip(parts['bodies'], ['mediumpurple', 'lightseagreen', 'sandybrown']):
    pc.set_facecolor(col)
    pc.set_edgecolor('black')
    pc.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Teens', 'Adults', 'Seniors'])
ax.set_ylabel('Sleep per night (hours)')
ax.set_title('Sleep Duration by Age Group')
ax.grid(axis='y', alpha=0.4)
plt.show()
