import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 20, 40)
y = np.linspace(0, 20, 40)
X, Y = np.meshgrid(x, y)
Z = 3 * np.sin(X * np.pi / 5)

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
ax.plot_wireframe(X, Y, Z, color='chocolate', rstride=2, cstride=2)
ax.set_title('Sand Ripple Profile')
ax.set_xlabel('Length (cm)')
ax.set_ylabel('Width (cm)')
ax.set_zlabel('Height (cm)')
plt.show()
