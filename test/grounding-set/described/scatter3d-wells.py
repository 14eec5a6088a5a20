import matplotlib.pyplot as plt

x = [1, 2, 3, 4, 5, 6, 7, 8]
y = [2, 7, 4, 6, 3, 8, 1, 5]
depth = [10, 35, 20, 50, 15, 60, 5, 40]

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
sc = ax.scatter(x, y, depth, c=depth, cmap='plasma', s=80, marker='^')
fig.colorbar(sc, ax=ax, shrink=0.6, label='Depth (m)')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
ax.set_zlabel('Depth (m)')
ax.set_title('Well Locations and Depths')
plt.show()
