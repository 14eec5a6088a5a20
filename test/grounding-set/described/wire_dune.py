import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 20, 40)
y = np.linspace(0, 10, 30)
X, Y = np.meshgrid(x, y)
Z = 3 * np.exp(-((X - 12) / 4) ** 2) + 0 * Y

fig = plt.figure(figsize=(9, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, color='peru', rstride=3, cstride=2)
ax.set_title('Cross Profile of a Sand Dune')
ax.set_xlabel('Length (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Height (m)')
plt.show()
