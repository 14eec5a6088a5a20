import matplotlib.pyplot as plt

x = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4]
y = [0, 0, 0, 0, 0, 1, 1.2, 1, 1.2, 1, 2, 2, 2, 2, 2]
z = [5, 8, 12, 15, 18, 6, 10, 13, 17, 20, 8, 11, 15, 19, 24]

plt.figure(figsize=(8, 5))
cs = plt.tricontour(x, y, z, levels=[8, 12, 16, 20], colors='black')
plt.clabel(cs)
plt.plot(x, y, 'ro', markersize=4)
plt.title('Soil Moisture at Irregular Sample Sites')
plt.xlabel('Easting (km)')
plt.ylabel('Northing (km)')
plt.show()
