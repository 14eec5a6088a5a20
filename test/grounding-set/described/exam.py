import matplotlib.pyplot as plt

scores = [35, 42, 48, 51, 53, 55, 58, 59, 61, 62, 63, 64, 66, 67, 68, 69, 71, 72, 72, 73,
          74, 75, 76, 77, 78, 78, 79, 81, 82, 83, 84, 85, 86, 88, 91, 93, 94, 97]

plt.figure(figsize=(8, 5))
plt.hist(scores, bins=[30, 40, 50, 60, 70, 80, 90, 100], color='mediumseagreen', edgecolor='white')
plt.axvline(50, color='black', linestyle='--', label='Pass mark')
plt.title('Distribution of Final Exam Scores')
plt.xlabel('Score')
plt.ylabel('Number of students')
plt.legend(loc='upper left')
plt.show()
