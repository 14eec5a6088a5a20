import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

x = np.array([0, 1, 2, 0, 1, 2, 0, 1, 2])
y = np.array([0, 0, 0, 1, 1, 1, 2, 2, 2])
temp = np.array([20, 30, 40, 30, 60, 50, 40, 50, 80])
triang = tri.Triangulation(x, y)

plt.figure(figsize=(7, 6))
tpc = plt.tripcolor(triang, temp, shading='gouraud', cmap='hot')
plt.colorbar(tpc, label='Temperature (°C)')
plt.title('Temperature of a Heated Metal Plate')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.show()
