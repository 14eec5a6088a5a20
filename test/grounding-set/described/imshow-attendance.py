import matplotlib.pyplot as plt
import numpy as np

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
courses = ['Yoga', 'Spinning', 'Boxing', 'Pilates']
data = np.array([[12, 18, 15, 20, 9],
                 [25, 22, 28, 24, 14],
                 [8, 11, 7, 13, 5],
                 [16, 14, 19, 17, 10]])

fig, ax = plt.subplots(figsize=(8, 6))
im = ax.imshow(data, cmap='YlGnBu')
ax.set_xticks(range(5), labels=days)
ax.set_yticks(range(4), labels=courses)
for i in range(4):
    for j in range(5):
        ax.text(j, i, data[i, j], ha='center', va='center', color='black')
fig.colorbar(im, label='Participants')
ax.set_title('Attendance of Fitness Courses')
plt.show()
