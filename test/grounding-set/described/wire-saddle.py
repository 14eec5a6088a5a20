import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 25)
y = np.linspace(-2, 2, 25)
X, Y = np.meshgrid(x, y)
Z = X ** 2 - Y ** 2

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, color='mediumblue', linewidth=0.8)
ax.set_title('Saddle-Shaped Roof Design')
ax.set_xlabel('Length (m)')
ax.set_ylabel('Width (m)')
ax.set_zlabel('Height (m)')
plt.show()
