import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-5, 5, 50)
y = np.linspace(-5, 5, 50)
X, Y = np.meshgrid(x, y)
Z = 8 - 0.2 * (X**2 + Y**2)

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
surf = ax.plot_surface(X, Y, Z, cmap='viridis')
fig.colorbar(surf, shrink=0.5, label='Profit (k$)')
ax.set_title('Profit as a Function of Price and Advertising')
ax.set_xlabel('Price Deviation')
ax.set_ylabel('Advertising Deviation')
ax.set_zlabel('Profit (k$)')
plt.show()
