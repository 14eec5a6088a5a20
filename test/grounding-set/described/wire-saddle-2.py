import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 40)
y = np.linspace(-4, 4, 40)
X, Y = np.meshgrid(x, y)
Z = X ** 2 - Y ** 2

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(projection='3d')
ax.plot_wireframe(X, Y, Z, rstride=3, cstride=3, color='darkmagenta')
ax.set_xlabel('Load (kN)')
ax.set_ylabel('Tension (kN)')
ax.set_zlabel('Deflection (mm)')
ax.set_title('Deflection of a Saddle-Shaped Roof')
plt.show()
