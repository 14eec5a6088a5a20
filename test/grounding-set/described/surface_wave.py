import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 50)
y = np.linspace(-3, 3, 50)
X, Y = np.meshgrid(x, y)
Z = X ** 2 - Y ** 2

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='coolwarm', edgecolor='none')
fig.colorbar(surf, shrink=0.6, aspect=12)
ax.set_title('Saddle Surface z = x² - y²')
ax.set_xlabel('x')
ax.set_ylabel('y')
ax.set_zlabel('z')
plt.show()
