import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

r = np.linspace(0, 5, 12)
t = np.linspace(0, 2 * np.pi, 30, endpoint=False)
R, A = np.meshgrid(r[1:], t)
x = np.append(0, (R * np.cos(A)).ravel())
y = np.append(0, (R * np.sin(A)).ravel())
rain = 3000 - 350 * np.sqrt((x + 1.5) ** 2 + y ** 2)

tri = mtri.Triangulation(x, y)
fig, ax = plt.subplots(figsize=(6.5, 5.5))
tp = ax.tripcolor(tri, rain, cmap='YlGnBu', shading='gouraud')
fig.colorbar(tp, label='Rainfall (mm/year)')
ax.set_aspect('equal')
ax.set_xlabel('km east')
ax.set_ylabel('km north')
ax.set_title('Rainfall on a Round Island')
plt.show()
