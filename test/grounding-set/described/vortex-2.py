import numpy as np
import matplotlib.pyplot as plt

g = np.linspace(-2, 2, 11)
X, Y = np.meshgrid(g, g)
U = -Y
V = X
S = np.hypot(U, V)

fig, ax = plt.subplots(figsize=(7, 6))
q = ax.quiver(X, Y, U, V, S, cmap="plasma", scale=30)
ax.plot(0, 0, "ko")
fig.colorbar(q, label="Speed (m/s)")
ax.set_aspect("equal")
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-2.5, 2.5)
ax.set_xlabel("x (m)")
ax.set_ylabel("y (m)")
ax.set_title("Velocity Field of a Rotating Tank")
plt.show()
