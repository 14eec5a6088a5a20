import matplotlib.pyplot as plt

hours_biology = [1, 2, 2.5, 3, 4, 5, 5.5, 6, 7, 8]
score_biology = [48, 52, 55, 58, 63, 70, 71, 76, 82, 90]
hours_history = [1.5, 2, 3, 3.5, 4.5, 5, 6, 6.5, 7.5, 9]
score_history = [60, 57, 64, 61, 66, 68, 67, 72, 70, 75]

fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(hours_biology, score_biology, c='purple', marker='o', s=70, label='Biology')
ax.scatter(hours_history, score_history, c='teal', marker='D', s=60, label='History')
ax.set_title('Study Hours vs. Exam Scores')
ax.set_xlabel('Weekly Study Hours')
ax.set_ylabel('Exam Score (%)')
ax.set_xlim(0, 10)
ax.set_ylim(40, 100)
ax.annotate('Best result', xy=(8, 90), xytext=(5.2, 94),
            arrowprops=dict(arrowstyle='->'))
ax.legend(title='Subject', loc='lower right')
ax.grid(alpha=0.3)
plt.show()
