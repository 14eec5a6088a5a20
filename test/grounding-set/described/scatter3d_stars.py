import matplotlib.pyplot as plt

x1, y1, z1 = [1, 2, 1.5, 2.5, 2], [1, 1.5, 2, 1.2, 2.4], [10, 12, 11, 14, 13]
x2, y2, z2 = [6, 7, 6.5, 7.5], [6, 5.5, 7, 6.4], [40, 45, 42, 48]

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(x1, y1, z1, c='orange', s=50, label='Dwarf stars')
ax.scatter(x2, y2, z2, c='indigo', s=50, marker='^', label='Giant stars')
ax.set_xlabel('Mass')
ax.set_ylabel('Radius')
ax.set_zlabel('Luminosity')
ax.set_xlim(0, 8)
ax.set_ylim(0, 8)
ax.set_zlim(0, 50)
ax.set_title('Stellar Properties in Three Dimensions')
ax.legend(loc='upper left')
plt.show()
