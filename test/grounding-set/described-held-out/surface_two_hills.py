import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 70)
y = np.linspace(-3, 3, 70)
X, Y = np.meshgrid(x, y)
Z = 8 * np.exp(-((X + 1.2) ** 2 + (Y + 1) ** 2) / 0.8) + 4 * np.exp(-((X - 1.3) ** 2 + (Y - 1.1) ** 2) / 0.9)
fig = plt.figure(figsize=(7.5, 6))
ax = fig.add_subplot(projection="3d")
s = ax.plot_surface(X, Y, Z, cmap="viridis", linewidth=0)
fig.colorbar(s, shrink=0.6, label="Height (mm)")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_zlabel("Height (mm)")
ax.set_title("Residue left on the test plate")
ax.view_init(elev=35, azim=-60)
plt.show()
