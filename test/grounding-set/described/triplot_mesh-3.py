import numpy as np
import matplotlib.pyplot as plt

x = np.array([0, 1, 2, 3, 0.5, 1.5, 2.5, 1, 2, 1.5])
y = np.array([0, 0, 0, 0, 1, 1, 1, 2, 2, 3])
triangles = [[0, 1, 4], [1, 2, 5], [2, 3, 6], [1, 5, 4], [2, 6, 5], [4, 5, 7], [5, 6, 8], [5, 8, 7], [7, 8, 9]]

plt.figure(figsize=(7, 6))
plt.triplot(x, y, triangles, 'go-', lw=1.5)
plt.title('Triangular Truss Mesh')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.xlim(-0.5, 3.5)
plt.ylim(-0.5, 3.5)
plt.gca().set_aspect('equal')
plt.show()
