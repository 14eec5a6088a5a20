import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

x = np.array([0, 2, 4, 1, 3, 2, 0, 4])
y = np.array([0, 0, 0, 2, 2, 4, 4, 4])
triangles = [[0, 1, 3], [1, 4, 3], [1, 2, 4], [3, 4, 5], [0, 3, 6], [3, 5, 6], [2, 7, 4], [4, 7, 5]]
triang = tri.Triangulation(x, y, triangles)

plt.figure(figsize=(6, 6))
plt.triplot(triang, 'o-', color='darkviolet', lw=1.5)
for i, (px, py) in enumerate(zip(x, y)):
    plt.text(px + 0.08, py + 0.08, str(i + 1))
plt.xlim(-0.5, 4.5)
plt.ylim(-0.5, 4.5)
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.title('Survey Mesh of the Market Square')
plt.show()
