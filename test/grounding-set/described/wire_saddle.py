import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 25)
y = np.linspace(-2, 2, 25)
X, Y = np.meshgrid(x, y)
Z = X ** 2 - Y ** 2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
ax.plot_wireframe(X, Y, Z, color='teal', rstride=2, cstride=2)
ax.set_title('Hyperbolic Paraboloid')
ax.set_xlabel('X axis')
ax.set_ylabel('Y axis')
ax.set_zlabel('Z axis')
plt.show()
