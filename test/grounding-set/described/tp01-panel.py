import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, 2, 0.5, 1.5, 1])
y = np.array([0, 0, 0, 1, 1, 2])
triangles = np.array([[0, 1, 3], [1, 2, 4], [1, 4, 3], [3, 4, 5]])
load = np.array([15, 25, 40, 60])

plt.figure(figsize=(7, 6))
plt.tripcolor(x, y, triangles, facecolors=load, cmap='coolwarm', edgecolors='k')
plt.colorbar(label='Load (kN)')
plt.title('Load Distribution in a Roof Truss Panel')
plt.xlabel('Width (m)')
plt.ylabel('Height (m)')
plt.show()
