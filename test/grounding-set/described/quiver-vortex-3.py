import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 9)
y = np.linspace(-2, 2, 9)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

fig, ax = plt.subplots(figsize=(7, 7))
ax.quiver(X, Y, U, V, color='darkgreen')
ax.plot(0, 0, 'ro', markersize=8, label='Centre')
ax.set_aspect('equal')
ax.set_xlim(-2.6, 2.6)
ax.set_ylim(-2.6, 2.6)
ax.set_xlabel('x')
ax.set_ylabel('y')
ax.set_title('Rotational Vector Field')
ax.legend(loc='upper right')
plt.show()
