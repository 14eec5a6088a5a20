import numpy as np
import matplotlib.pyplot as plt

np.random.seed(7)
a = np.random.normal(62, 6, 80)
b = np.random.normal(74, 4, 80)
c = np.random.normal(55, 10, 80)
d = np.random.normal(68, 7, 80)

fig, ax = plt.subplots(figsize=(8, 6))
bp = ax.boxplot([a, b, c, d], patch_artist=True)
ax.set_xticklabels(['Lecture', 'Tutoring', 'Video', 'Project'])
for patch, col in zip(bp['boxes'], ['lightblue', 'lightgreen', 'lightpink', 'wheat']):
    patch.set_facecolor(col)
ax.set_title('Exam Scores by Teaching Method')
ax.set_ylabel('Score')
ax.set_xlabel('Teaching method')
ax.yaxis.grid(True, alpha=0.4)
plt.savefig('q2_15_box.png')
