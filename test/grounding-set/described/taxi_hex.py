import numpy as np
import matplotlib.pyplot as plt

np.random.seed(21)
east = np.random.normal(2, 1.5, 3000)
north = np.random.normal(-1, 1.0, 3000)

plt.figure(figsize=(8, 6))
hb = plt.hexbin(east, north, gridsize=20, cmap='YlOrRd')
plt.colorbar(hb, label='Pickups')
plt.scatter([2], [-1], color='blue', marker='*', s=200, label='Central Station')
plt.title('Density of Taxi Pickups Around the Central Station')
plt.xlabel('East (km)')
plt.ylabel('North (km)')
plt.legend(loc='upper left')
plt.show()
