import matplotlib.pyplot as plt
import numpy as np

subjects = ['Math', 'Reading', 'Science', 'History']
girls = [78, 88, 81, 76]
boys = [80, 79, 83, 74]
x = np.arange(len(subjects))
width = 0.35

fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(x - width/2, girls, width, label='Girls', color='salmon')
ax.bar(x + width/2, boys, width, label='Boys', color='cadetblue')
ax.set_xticks(x)
ax.set_xticklabels(subjects)
ax.set_ylim(0, 100)
ax.set_title('Average Test Scores by Subject and Gender')
ax.set_xlabel('Subject')
ax.set_ylabel('Average Score')
ax.legend()
plt.show()
