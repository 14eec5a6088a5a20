import matplotlib.pyplot as plt

hours = [2, 3, 5, 6, 8, 9, 11, 12, 14, 15]
scores = [48, 52, 55, 61, 68, 66, 77, 80, 88, 91]

plt.figure(figsize=(8, 6))
plt.scatter(hours, scores, color='purple', s=80, alpha=0.7)
plt.title('Weekly Study Hours vs. Exam Score')
plt.xlabel('Study Hours per Week')
plt.ylabel('Exam Score (%)')
plt.xlim(0, 16)
plt.ylim(40, 100)
plt.grid(True, linestyle='--', alpha=0.5)
plt.show()
