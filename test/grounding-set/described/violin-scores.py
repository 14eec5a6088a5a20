import numpy as np
import matplotlib.pyplot as plt

np.random.seed(7)
data = [np.random.normal(55, 12, 150), np.random.normal(68, 7, 150), np.random.normal(74, 4, 150)]

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot(data, showmedians=True)
for pc, c in zip(parts['bodies'], ['tomato', 'goldenrod', 'mediumseagreen']):
    pc.set_facecolor(c)
    pc.set_edgecolor('black')
    pc.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['No Tutoring', 'Weekly', 'Daily'])
ax.set_xlabel('Amount of Tutoring')
ax.set_ylabel('Exam Score (points)')
ax.set_title('Exam Scores and Tutoring')
ax.set_ylim(0, 100)
plt.show()
