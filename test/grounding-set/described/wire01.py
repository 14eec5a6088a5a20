import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 6, 30)
y = np.linspace(0, 6, 30)
X, Y = np.meshgrid(x, y)
Z = 2 + 0.5 * X + 0.25 * Y

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, color='teal', rstride=3, cstride=3)
ax.set_title('Production Cost Plane')
ax.set_xlabel('Labor (100 hours)')
ax.set_ylabel('Material (tons)')
ax.set_zlabel('Cost (thousand USD)')
plt.show()
