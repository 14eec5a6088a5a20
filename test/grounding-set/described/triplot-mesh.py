import matplotlib.pyplot as plt
import matplotlib.tri as tri
import numpy as np

x = np.array([0, 2, 4, 1, 3, 2, 0, 4])
y = np.array([0, 0, 0, 2, 2, 4, 4, 4])
triangles = [[0, 1, 3], [1, 4, 3], [1, 2, 4], [3, 4, 5], [0, 3, 6], [3, 5, 6], [2, 7, 4], [4, 7, 5]]
mesh = tri.Triangulation(x, y, triangles)

fig, ax = plt.subplots(figsize=(6, 6))
ax.triplot(mesh, 'go-', lw=1.5, label='Mesh')
ax.set_title('Triangular Mesh of a Roof Panel')
ax.set_xlabel('Width (m)')
ax.set_ylabel('Height (m)')
ax.set_aspect('equal')
plt.show()
