import numpy as np
import matplotlib.pyplot as plt

months = np.arange(0, 7)
depth = np.arange(0, 25, 5)
temp = np.array([[4, 8, 14, 19, 22, 21],
                 [4, 7, 11, 16, 19, 19],
                 [4, 6, 8, 11, 13, 14],
                 [4, 5, 6, 7, 8, 9]])

plt.figure(figsize=(9, 5))
mesh = plt.pcolormesh(months, depth, temp, cmap='coolwarm', shading='flat')
plt.colorbar(mesh, label='Water temperature (°C)')
plt.xticks(np.arange(6) + 0.5, ['Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug'])
plt.yticks(depth)
plt.gca().invert_yaxis()
plt.xlabel('Month')
plt.ylabel('Depth (m)')
plt.title('Temperature Profile of Lake Vessen')
plt.show()
