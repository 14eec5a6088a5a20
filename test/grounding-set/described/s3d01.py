import matplotlib.pyplot as plt

from_x = [1, 2, 3, 4, 5, 6]
from_y = [2, 4, 1, 5, 3, 6]
from_z = [10, 25, 18, 40, 35, 60]

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(from_x, from_y, from_z, c='magenta', marker='^', s=60)
ax.set_title('Honey Yield by Hive Age and Flower Density')
ax.set_xlabel('Hive Age (years)')
ax.set_ylabel('Flower Density')
ax.set_zlabel('Honey Yield (kg)')
plt.show()
