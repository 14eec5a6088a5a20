import matplotlib.pyplot as plt

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
a = ([1, 2, 1.5, 2.2, 1.8], [1, 1.4, 2, 1.8, 1.2], [2, 3, 2.5, 3.5, 2.8])
b = ([7, 8, 7.5, 8.4, 8.8], [7, 8, 8.5, 7.4, 8.1], [8, 9, 8.5, 9.5, 9])
ax.scatter(*a, color='blue', marker='o', s=50, label='Dwarf Stars')
ax.scatter(*b, color='red', marker='^', s=50, label='Giant Stars')
ax.set_title('Stars in a Survey Volume')
ax.set_xlabel('X (parsec)')
ax.set_ylabel('Y (parsec)')
ax.set_zlabel('Z (parsec)')
ax.legend()
plt.show()
