import numpy as np
import matplotlib.pyplot as plt

X, Y = np.meshgrid(np.linspace(-2, 2, 9), np.linspace(-2, 2, 9))
U = -Y
V = X

plt.figure(figsize=(7, 7))
plt.quiver(X, Y, U, V, color='darkblue')
plt.title('Counterclockwise Vortex Flow')
plt.xlabel('x')
plt.ylabel('y')
plt.xlim(-2.5, 2.5)
plt.ylim(-2.5, 2.5)
plt.plot(0, 0, 'ro')
plt.grid(True)
plt.show()
