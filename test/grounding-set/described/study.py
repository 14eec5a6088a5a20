import matplotlib.pyplot as plt

hours = [1, 2, 2.5, 3, 4, 4.5, 5, 6, 7, 8, 9, 10]
grade = [48, 52, 60, 57, 65, 63, 70, 74, 78, 85, 83, 92]

plt.figure(figsize=(8, 6))
plt.scatter(hours, grade, color='teal', marker='D', s=60)
plt.title('Study Time and Test Results')
plt.xlabel('Hours studied per week')
plt.ylabel('Test score (points)')
plt.xlim(0, 11)
plt.ylim(40, 100)
plt.grid(True, linestyle='--', alpha=0.7)
plt.show()
