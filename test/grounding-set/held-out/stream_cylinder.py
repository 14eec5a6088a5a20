import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

# Potential flow around a cylinder of radius 1
Y, X = np.mgrid[-3:3:120j, -4:4:160j]
R2 = X ** 2 + Y ** 2
U = 1 - (X ** 2 - Y ** 2) / R2 ** 2
V = -2 * X * Y / R2 ** 2
U[R2 < 1] = np.nan
V[R2 < 1] = np.nan
speed = np.sqrt(U ** 2 + V ** 2)

fig, ax = plt.subplots(figsize=(9, 6))
strm = ax.streamplot(X, Y, U, V, color=speed, cmap='jet', density=1.2, linewidth=1.3)
fig.colorbar(strm.lines, ax=ax, label='Speed (relative to free stream)')

ax.add_patch(Circle((0, 0), 1, facecolor='lightgray', edgecolor='black', zorder=3))
ax.text(0, 0, 'Cylinder', ha='center', va='center', zorder=4)
ax.set_title('Streamlines of Flow Around a Cylinder')
ax.set_xlabel('x / radius')
ax.set_ylabel('y / radius')
ax.set_aspect('equal')
ax.set_xlim(-4, 4)
ax.set_ylim(-3, 3)
plt.tight_layout()
plt.show()
