import matplotlib.pyplot as plt

hours_a = [1, 2, 3, 4, 5, 6, 7, 8]
score_a = [48, 53, 55, 62, 66, 73, 79, 84]
hours_b = [1, 2, 3, 4, 5, 6, 7, 8]
score_b = [40, 44, 51, 50, 58, 61, 70, 72]

plt.scatter(hours_a, score_a, color='teal', marker='o', s=70, label='Group A (tutored)')
plt.scatter(hours_b, score_b, color='salmon', marker='x', s=70, label='Group B (self-study)')
plt.xlabel('Hours of Study per Week')
plt.ylabel('Exam Score (%)')
plt.title('Study Time and Exam Scores')
plt.ylim(30, 100)
plt.legend(loc='upper left')
plt.grid(alpha=0.3)
plt.show()
