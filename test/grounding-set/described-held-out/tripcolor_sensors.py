import matplotlib.pyplot as plt
import matplotlib.tri as tri
import numpy as np

x = np.array([0, 2, 4, 1, 3, 0, 2, 4])
y = np.array([0, 0, 0, 1.5, 1.5, 3, 3, 3])
temp = np.array([18, 19, 21, 22, 26, 20, 24, 28])
T = tri.Triangulation(x, y)

fig, (a1, a2) = plt.subplots(1, 2, figsize=(11, 5))
a1.triplot(T, 'go-', lw=1.2)
a1.set_title('Sensor Mesh')
m = a2.tripcolor(T, temp, shading='gouraud', cmap='coolwarm')
fig.colorbar(m, ax=a2, label='Temperature (°C)')
a2.set_title('Interpolated Temperature')
for a in (a1, a2):
    a.set_xlabel('x (m)')
    a.set_ylabel('y (m)')
fig.suptitle('Greenhouse Temperature Monitoring')
plt.show()
