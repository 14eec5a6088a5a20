import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-6, 6, 80)
y = np.linspace(-6, 6, 80)
X, Y = np.meshgrid(x, y)
R = np.sqrt(X ** 2 + Y ** 2)
Z = np.cos(R) * np.exp(-R / 5)

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection="3d")
surf = ax.plot_surface(X, Y, Z, cmap="viridis", edgecolor="none")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_zlabel("Height (cm)")
ax.set_zlim(-1, 1)
ax.set_title("Ripple on a Water Surface")
fig.colorbar(surf, shrink=0.6)
plt.show()
