import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 25)
y = np.linspace(-2, 2, 25)
X, Y = np.meshgrid(x, y)
Z = X**2 - Y**2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, color='green', rstride=2, cstride=2)
ax.set_title('Shape of the Stadium Roof')
ax.set_xlabel('Length (dam)')
ax.set_ylabel('Width (dam)')
ax.set_zlabel('Height Difference (m)')
plt.show()
