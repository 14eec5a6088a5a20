import matplotlib.pyplot as plt

scores = [42, 45, 48, 51, 53, 55, 56, 58, 61, 62, 63, 64, 65, 66, 67, 68, 69,
          71, 71, 72, 73, 74, 74, 75, 76, 77, 78, 79, 79, 81, 82, 83, 84, 86, 87, 89,
          91, 93, 95, 98]

plt.figure(figsize=(8, 5))
plt.hist(scores, bins=[40, 50, 60, 70, 80, 90, 100], color='cornflowerblue', edgecolor='black')
plt.title('Distribution of Final Exam Scores')
plt.xlabel('Score')
plt.ylabel('Number of Students')
plt.grid(axis='y', alpha=0.5)
plt.show()
