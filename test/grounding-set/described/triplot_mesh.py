import matplotlib.pyplot as plt
import numpy as np
import matplotlib.tri as tri

x = np.array([0, 2, 4, 1, 3, 2, 0, 4])
y = np.array([0, 0, 0, 1.5, 1.5, 3, 3, 3])
triang = tri.Triangulation(x, y)

plt.figure(figsize=(7, 6))
plt.triplot(triang, color='steelblue', marker='o', markerfacecolor='orange', markersize=9)
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.title('Finite Element Mesh of a Roof Panel')
plt.grid(True, alpha=0.3)
plt.show()
