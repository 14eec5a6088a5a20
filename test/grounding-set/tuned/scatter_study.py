import numpy as np
import matplotlib.pyplot as plt

# Sample data
hours = np.array([1, 1.5, 2, 2.5, 3, 4, 4.5, 5, 6, 6.5, 7, 8, 9, 10])
scores = np.array([42, 48, 45, 55, 58, 60, 90, 66, 71, 70, 78, 83, 88, 95])

# Fit a linear trend line
m, b = np.polyfit(hours, scores, 1)

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(hours, scores, s=70, c='darkorange', edgecolors='black', alpha=0.85, label='Students')
ax.plot(hours, m * hours + b, color='navy', linestyle='--', linewidth=1.5, label='Linear fit')

# Highlight the outlier
ax.annotate('Outlier', xy=(4.5, 90), xytext=(2.2, 92), fontsize=11, color='red',
            arrowprops=dict(arrowstyle='->', color='red'))

ax.set_title('Study Hours vs. Exam Score')
ax.set_xlabel('Hours studied per week')
ax.set_ylabel('Exam score (%)')
ax.set_xlim(0, 11)
ax.set_ylim(30, 100)
ax.legend(loc='lower right')
ax.grid(alpha=0.3)
plt.savefig('scatter_study.png', dpi=150)
