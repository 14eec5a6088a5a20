import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

x = np.array([0, 1, 2, 3, 0.5, 1.5, 2.5, 1, 2, 1.5])
y = np.array([0, 0, 0, 0, 0.9, 0.9, 0.9, 1.8, 1.8, 2.7])
triangles = [[0, 1, 4], [1, 5, 4], [1, 2, 5], [2, 6, 5], [2, 3, 6],
             [4, 5, 7], [5, 8, 7], [5, 6, 8], [7, 8, 9]]
t = tri.Triangulation(x, y, triangles)

plt.figure(figsize=(6, 5))
plt.triplot(t, 'go-', linewidth=1.5, markersize=8)
for i in range(len(x)):
    plt.text(x[i] + 0.06, y[i] + 0.06, str(i))
plt.title('Finite Element Mesh of a Bracket')
plt.xlabel('x (cm)')
plt.ylabel('y (cm)')
plt.axis('equal')
plt.show()
