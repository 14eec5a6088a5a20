import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 2, 4, 6, 0, 2, 4, 6, 0, 2, 4, 6, 1, 3, 5])
y = np.array([0, 0, 0, 0, 2, 2, 2, 2, 4, 4, 4, 4, 1, 3, 1])
z = np.array([10, 18, 26, 34, 16, 24, 32, 40, 22, 30, 38, 46, 17, 31, 33])

plt.figure(figsize=(8, 6))
plt.tricontour(x, y, z, levels=[15, 20, 25, 30, 35, 40], colors='black')
plt.plot(x, y, 'ro', markersize=5)
plt.title('Ozone Concentration at City Sensors')
plt.xlabel('X Position (km)')
plt.ylabel('Y Position (km)')
plt.show()
