import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

x = np.array([0, 2, 4, 0, 2, 4, 1, 3])
y = np.array([0, 0, 0, 3, 3, 3, 1.5, 1.5])
triangles = [[0, 1, 6], [1, 7, 6], [1, 2, 7], [0, 6, 3], [6, 4, 3], [6, 7, 4], [7, 5, 4], [2, 5, 7]]
t = tri.Triangulation(x, y, triangles)

plt.figure(figsize=(8, 6))
plt.triplot(t, 'go-', linewidth=1.2)
for i in range(len(x)):
    plt.annotate(str(i), (x[i], y[i]), textcoords='offset points', xytext=(6, 6))
plt.title('Finite Element Mesh of a Rectangular Plate')
plt.xlabel('Width (cm)')
plt.ylabel('Height (cm)')
plt.show()
