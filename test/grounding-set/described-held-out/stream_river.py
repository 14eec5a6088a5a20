import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 60)
y = np.linspace(-2, 2, 40)
X, Y = np.meshgrid(x, y)
U = 2 - 0.4 * Y**2
V = 0.5 * np.sin(X)

fig, ax = plt.subplots(figsize=(10, 5))
strm = ax.streamplot(X, Y, U, V, color=U, cmap='cool', density=1.0, linewidth=1.5)
fig.colorbar(strm.lines, ax=ax, label='Downstream Velocity (m/s)')
ax.set_title('Streamlines of a Meandering River')
ax.set_xlabel('Distance Downstream (m)')
ax.set_ylabel('Cross-Channel Position (m)')
ax.set_xlim(0, 10)
ax.set_ylim(-2, 2)
plt.show()
