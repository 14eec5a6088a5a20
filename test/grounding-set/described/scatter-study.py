import matplotlib.pyplot as plt
import numpy as np

hours_studied = np.array([1, 2, 2.5, 3, 4, 4.5, 5, 6, 6.5, 7, 8, 9])
exam_scores = np.array([42, 50, 47, 55, 58, 66, 64, 71, 76, 74, 85, 91])

slope, intercept = np.polyfit(hours_studied, exam_scores, 1)

plt.figure(figsize=(8, 6))
plt.scatter(hours_studied, exam_scores, color='purple', s=70, alpha=0.8, edgecolors='white', label='Students')
plt.plot(hours_studied, slope * hours_studied + intercept, color='orange', linestyle='--', linewidth=2, label='Linear fit')
plt.axhline(60, color='gray', linewidth=1, label='Pass mark')
plt.xlabel('Hours studied per week')
plt.ylabel('Exam score (%)')
plt.title('Study Time vs. Exam Score')
plt.xlim(0, 10)
plt.ylim(30, 100)
plt.legend(loc='lower right')
plt.grid(alpha=0.3)
plt.show()
