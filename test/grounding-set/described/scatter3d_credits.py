import matplotlib.pyplot as plt

x = [1, 2, 3, 4, 5, 6]
y = [5, 3, 6, 2, 4, 1]
z = [10, 14, 21, 25, 33, 40]

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(x, y, z, c='darkred', marker='o', s=60)
ax.set_xlabel('Semester')
ax.set_ylabel('Courses Taken')
ax.set_zlabel('Credits Earned')
ax.set_title('Student Progress over Six Semesters')
plt.show()
