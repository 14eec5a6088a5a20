import numpy as np
import matplotlib.pyplot as plt

subjects = ['Math', 'Reading', 'Science', 'History', 'Art']
class_a = [78, 85, 72, 69, 91]
class_b = [84, 80, 79, 74, 88]
x = np.arange(len(subjects))
w = 0.35

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(x - w/2, class_a, w, label='Class A', color='#4C72B0')
ax.bar(x + w/2, class_b, w, label='Class B', color='#DD8452')
ax.set_xticks(x)
ax.set_xticklabels(subjects)
ax.set_ylabel('Mean Score')
ax.set_xlabel('Subject')
ax.set_ylim(0, 100)
ax.set_title('Mean Test Scores by Subject and Class')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
