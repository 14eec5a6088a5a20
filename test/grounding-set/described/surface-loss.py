import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 61)
y = np.linspace(-3, 3, 61)
X, Y = np.meshgrid(x, y)
Z = 0.5 * X ** 2 + 1.5 * Y ** 2

fig = plt.figure(figsize=(7, 5.5))
ax = fig.add_subplot(111, projection="3d")
surf = ax.plot_surface(X, Y, Z, cmap="viridis", linewidth=0, alpha=0.9)
ax.scatter([0], [0], [0], color="red", s=60, label="minimum")
ax.set_xlabel("weight 1")
ax.set_ylabel("weight 2")
ax.set_zlabel("loss")
ax.set_zlim(0, 20)
ax.view_init(elev=28, azim=-55)
fig.colorbar(surf, ax=ax, shrink=0.6, label="loss")
ax.legend(loc="upper left")
ax.set_title("Quadratic bowl with unequal curvature")
plt.savefig("surface.png")
