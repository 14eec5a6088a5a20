import numpy as np
import matplotlib.pyplot as plt

Y, X = np.mgrid[-3:3:40j, -3:3:40j]
U = X
V = -Y
speed = np.sqrt(U**2 + V**2)

fig, ax = plt.subplots(figsize=(7, 6))
strm = ax.streamplot(X, Y, U, V, color=speed, cmap='plasma', density=1.0, linewidth=1.2)
fig.colorbar(strm.lines, label='Speed (m/s)')
ax.set_title('Streamlines of a Saddle Flow')
ax.set_xlabel('X (m)')
ax.set_ylabel('Y (m)')
plt.show()
