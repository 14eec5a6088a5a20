import numpy as np
import matplotlib.pyplot as plt

y, x = np.mgrid[-3:3:60j, -3:3:60j]
u = x
v = -y
speed = np.sqrt(u ** 2 + v ** 2)

fig, ax = plt.subplots(figsize=(7, 6))
strm = ax.streamplot(x, y, u, v, color=speed, cmap="winter", density=1.2, linewidth=1.3)
fig.colorbar(strm.lines, label="Speed")
ax.plot([0], [0], marker="o", color="red", ms=8)
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Stagnation Point Flow")
plt.show()
