import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 4 * np.pi, 60)
y = np.linspace(0, 10, 30)
X, Y = np.meshgrid(x, y)
Z = 2 * np.sin(X)

fig = plt.figure(figsize=(9, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, color='teal', rstride=2, cstride=2)
ax.set_xlabel('Distance (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Wave Height (m)')
ax.set_title('Regular Waves in a Test Basin')
plt.show()
