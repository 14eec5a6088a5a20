import matplotlib.pyplot as plt
import numpy as np

x = np.arange(-2, 3)
y = np.arange(-2, 3)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

fig, ax = plt.subplots(figsize=(6, 6))
ax.quiver(X, Y, U, V, color='teal')
ax.set_title('Surface Currents in Orsa Bay')
ax.set_xlabel('East-West Distance (km)')
ax.set_ylabel('North-South Distance (km)')
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.grid(True)
plt.show()
