import numpy as np
import matplotlib.pyplot as plt

X, Y = np.meshgrid(np.linspace(-2, 2, 13), np.linspace(-2, 2, 13))
U = -Y - 0.5 * X
V = X - 0.5 * Y
fig, ax = plt.subplots(figsize=(6.5, 6))
q = ax.quiver(X, Y, U, V, np.hypot(U, V), cmap="plasma", scale=40)
ax.plot(0, 0, "ko", ms=7)
ax.text(0.12, -0.25, "drain", fontsize=10)
fig.colorbar(q, label="Speed (m/s)")
ax.set_aspect("equal")
ax.set_xlabel("x (m)")
ax.set_ylabel("y (m)")
ax.set_title("Flow towards a drain")
plt.show()
