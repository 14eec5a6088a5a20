import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 100, 11)
y = np.linspace(0, 20, 9)
X, Y = np.meshgrid(x, y)
U = 2.0 * (1 - ((Y - 10) / 10)**2)
V = np.zeros_like(U)

fig, ax = plt.subplots(figsize=(10, 4))
q = ax.quiver(X, Y, U, V, color='teal', scale=30)
ax.quiverkey(q, 0.9, 1.05, 1, '1 m/s', labelpos='E')
ax.axhline(0, color='saddlebrown', linewidth=4, label='Banks')
ax.axhline(20, color='saddlebrown', linewidth=4)
ax.set_title('Flow Velocity across a River')
ax.set_xlabel('Distance downstream (m)')
ax.set_ylabel('Distance from right bank (m)')
ax.set_ylim(-2, 22)
ax.legend(loc='upper left')
plt.show()
