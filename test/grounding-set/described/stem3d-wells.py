import matplotlib.pyplot as plt

x = [1, 2, 3, 4, 5, 6]
y = [2, 5, 1, 4, 6, 3]
flow = [12, 30, 8, 22, 40, 17]

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(projection='3d')
ax.stem(x, y, flow, linefmt='b-', markerfmt='ro', basefmt='k-')
ax.set_xlim(0, 7)
ax.set_ylim(0, 7)
ax.set_zlim(0, 45)
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.set_zlabel('Yield (l/s)')
ax.set_title('Yield of Six Wells')
plt.show()
