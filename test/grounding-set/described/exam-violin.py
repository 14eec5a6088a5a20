import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
data = [np.clip(rng.normal(55, 6, 120), 20, 100),
        np.clip(rng.normal(68, 12, 120), 20, 100),
        np.clip(rng.normal(80, 5, 120), 20, 100)]

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot(data, positions=[1, 2, 3], showmedians=True, showextrema=True)
for pc, col in zip(parts['bodies'], ['#8da0cb', '#fc8d62', '#66c2a5']):
    pc.set_facecolor(col)
    pc.set_edgecolor('black')
    pc.set_alpha(0.8)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Self-study', 'Lecture', 'Tutoring'])
ax.set_ylim(20, 110)
ax.set_ylabel('Final exam score (points)')
ax.set_title('Exam Scores under Three Teaching Formats')
plt.tight_layout()
plt.show()
