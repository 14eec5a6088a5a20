import numpy as np
import matplotlib.pyplot as plt

np.random.seed(7)
groups = ['Lecture', 'Seminar', 'Online']
scores = [np.random.normal(68, 10, 200), np.random.normal(76, 6, 200), np.random.normal(61, 14, 200)]

plt.figure(figsize=(8, 6))
parts = plt.violinplot(scores, showmedians=True, showextrema=True)
for body, c in zip(parts['bodies'], ['orchid', 'turquoise', 'sandybrown']):
    body.set_facecolor(c)
    body.set_alpha(0.7)
plt.xticks([1, 2, 3], groups)
plt.title('Exam Score Distribution by Course Format')
plt.xlabel('Course Format')
plt.ylabel('Score')
plt.show()
