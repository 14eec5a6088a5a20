import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 40)
y = np.linspace(-3, 3, 40)
X, Y = np.meshgrid(x, y)
Z = 5 * np.exp(-((X - 1) ** 2 + (Y - 1) ** 2)) + 3 * np.exp(-((X + 1.5) ** 2 + (Y + 1.5) ** 2))

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection="3d")
surf = ax.plot_surface(X, Y, Z, cmap="coolwarm", edgecolor="none")
ax.set_xlabel("Trait A")
ax.set_ylabel("Trait B")
ax.set_zlabel("Fitness")
ax.set_title("Fitness Landscape with Two Peaks")
fig.colorbar(surf, shrink=0.6, aspect=12, label="Fitness", pad=0.1)
ax.view_init(elev=30, azim=-60)
plt.show()
