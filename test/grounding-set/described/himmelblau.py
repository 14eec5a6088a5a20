import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 400)
y = np.linspace(-5, 5, 400)
X, Y = np.meshgrid(x, y)
Z = (X**2 + Y - 11)**2 + (X + Y**2 - 7)**2

plt.figure(figsize=(7, 6))
cs = plt.contour(X, Y, Z, levels=[5, 20, 50, 100, 200, 400], cmap='viridis')
plt.clabel(cs, inline=True, fontsize=8)
minima = [(3, 2), (-2.805, 3.131), (-3.779, -3.283), (3.584, -1.848)]
plt.scatter(*zip(*minima), color='red', marker='x', s=60, label='Minima')
plt.title("Contour Lines of Himmelblau's Function")
plt.xlabel('x')
plt.ylabel('y')
plt.legend()
plt.grid(True, alpha=0.3)
plt.show()
