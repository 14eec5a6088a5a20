import numpy as np
import matplotlib.pyplot as plt

Y, X = np.mgrid[-3:3:60j, -3:3:60j]
U = 1 + 0 * X
V = 0.8 * np.sin(X)
speed = np.sqrt(U ** 2 + V ** 2)

fig, ax = plt.subplots(figsize=(8, 6))
strm = ax.streamplot(X, Y, U, V, color=speed, cmap='plasma', density=1.2, linewidth=1.5)
fig.colorbar(strm.lines, label='Speed (m/s)')
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_xlabel('x (km)')
ax.set_ylabel('y (km)')
ax.set_title('Air Flow over Rolling Hills')
plt.show()
