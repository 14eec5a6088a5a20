import matplotlib.pyplot as plt

hours = [2, 4, 5, 7, 8, 10, 12, 14, 15, 18]
scores = [48, 52, 60, 63, 61, 72, 78, 82, 80, 93]

plt.figure(figsize=(8, 6))
plt.scatter(hours, scores, c='darkorange', marker='^', s=90, edgecolors='black')
plt.axhline(70, color='green', linestyle='--', label='Pass mark (70)')
plt.title('Weekly Violin Practice and Exam Score')
plt.xlabel('Practice Time (hours per week)')
plt.ylabel('Exam Score (points)')
plt.legend(loc='lower right')
plt.grid(alpha=0.3)
plt.show()
