import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-6, 6, 61)
y = np.linspace(-6, 6, 61)
X, Y = np.meshgrid(x, y)
Z = np.cos(np.sqrt(X**2 + Y**2))

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, rstride=3, cstride=3, color='teal')
ax.set_title('Ripple on a Pond Surface')
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
ax.set_zlabel('Displacement (cm)')
plt.show()
