import matplotlib.pyplot as plt

hours = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]
score = [48, 52, 50, 58, 63, 61, 70, 68, 75, 79, 83, 91]
sleep = [5.5, 6.0, 5.0, 6.5, 7.0, 6.0, 7.5, 6.5, 7.0, 8.0, 7.5, 8.5]

plt.figure(figsize=(8, 6))
sc = plt.scatter(hours, score, c=sleep, cmap='viridis', s=80)
plt.colorbar(sc, label='Hours of Sleep')
plt.title('Tutoring Time and Exam Results')
plt.xlabel('Tutoring Hours per Month')
plt.ylabel('Exam Score')
plt.show()
