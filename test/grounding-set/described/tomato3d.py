import matplotlib.pyplot as plt

x = [1, 2, 3, 4, 5, 6]
y = [2, 1, 4, 3, 6, 5]
z = [10, 14, 19, 25, 33, 38]
x2 = [1, 2, 3, 4]
y2 = [6, 5, 2, 1]
z2 = [5, 7, 8, 6]

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(x, y, z, c='red', marker='o', s=60, label='Fertilized')
ax.scatter(x2, y2, z2, c='blue', marker='^', s=60, label='Control')
ax.set_title('Tomato Yield by Water and Light')
ax.set_xlabel('Water (L)')
ax.set_ylabel('Light (h)')
ax.set_zlabel('Yield (kg)')
ax.legend()
plt.show()
