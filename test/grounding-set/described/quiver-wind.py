import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 9)
y = np.arange(0, 7)
X, Y = np.meshgrid(x, y)
U = 2 + 0.8 * Y
V = 0 * X + 0.0

fig, ax = plt.subplots(figsize=(8, 5))
q = ax.quiver(X, Y, U, V, color='midnightblue', scale=80)
ax.quiverkey(q, 0.85, 1.04, 5, '5 m/s', labelpos='E')
ax.set_xlim(-1, 10)
ax.set_ylim(-1, 7)
ax.set_xlabel('Distance along valley (km)')
ax.set_ylabel('Altitude (100 m)')
ax.set_title('Wind Shear in the Valley', loc='left')
plt.show()
