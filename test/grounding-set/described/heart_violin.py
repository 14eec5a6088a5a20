import numpy as np
import matplotlib.pyplot as plt

np.random.seed(7)
athletes = np.random.normal(68, 4, 120)
active = np.random.normal(74, 6, 120)
sedentary = np.random.normal(81, 9, 120)

fig, ax = plt.subplots(figsize=(8, 5))
parts = ax.violinplot([athletes, active, sedentary], showmedians=True)
for pc, col in zip(parts['bodies'], ['seagreen', 'goldenrod', 'firebrick']):
    pc.set_facecolor(col)
    pc.set_alpha(0.6)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Athletes', 'Active', 'Sedentary'])
ax.set_ylabel('Resting Heart Rate (bpm)')
ax.set_xlabel('Group')
ax.set_title('Resting Heart Rate by Activity Level')
plt.show()
