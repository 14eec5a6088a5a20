import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

angles = np.linspace(0, 2 * np.pi, 36, endpoint=False)
radii = np.linspace(0.2, 1.0, 6)
A, R = np.meshgrid(angles, radii)
x = np.append(0, (R * np.cos(A)).ravel())
y = np.append(0, (R * np.sin(A)).ravel())
T = 180 - 120 * np.hypot(x, y)
t = tri.Triangulation(x, y)

fig, ax = plt.subplots(figsize=(6.5, 5.5))
tp = ax.tripcolor(t, T, shading='gouraud', cmap='magma')
fig.colorbar(tp, label='Temperature (°C)')
ax.set_aspect('equal')
ax.set_title('Temperature on a Hot Plate')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
plt.show()
