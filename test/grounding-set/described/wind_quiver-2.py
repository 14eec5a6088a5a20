import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 11)
y = np.linspace(-2, 2, 11)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
speed = np.sqrt(U**2 + V**2)

fig, ax = plt.subplots(figsize=(6.8, 5.6))
q = ax.quiver(X, Y, U, V, speed, cmap="plasma", scale=35)
cbar = plt.colorbar(q, ax=ax)
cbar.set_label("Wind speed (m/s)")
ax.plot(0, 0, "k*", markersize=14, label="Vortex centre")
ax.set_xlabel("East distance (km)")
ax.set_ylabel("North distance (km)")
ax.set_title("Idealised Vortex")
ax.set_aspect("equal")
ax.legend(loc="upper right")
plt.tight_layout()
plt.show()
