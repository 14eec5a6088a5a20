import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

x = [0, 4, 4, 0, 2]
y = [0, 0, 3, 3, 1.5]
triangles = [[0, 1, 4], [1, 2, 4], [2, 3, 4], [3, 0, 4]]
triang = tri.Triangulation(x, y, triangles)

plt.figure(figsize=(7, 5))
plt.triplot(triang, 'bo-', lw=1.5)
plt.title('Triangular Mesh of a Roof Panel')
plt.xlabel('Width (m)')
plt.ylabel('Depth (m)')
plt.xlim(-0.5, 4.5)
plt.ylim(-0.5, 3.5)
plt.show()
