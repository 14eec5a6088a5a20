import numpy as np
import matplotlib.pyplot as plt

r = np.linspace(0.2, 3, 12)
a = np.linspace(0, 2 * np.pi, 36, endpoint=False)
R, A = np.meshgrid(r, a)
x = np.append(0, (R * np.cos(A)).flatten())
y = np.append(0, (R * np.sin(A)).flatten())
z = x ** 2 + y ** 2

fig = plt.figure(figsize=(8, 7))
ax = fig.add_subplot(111, projection='3d')
ts = ax.plot_trisurf(x, y, z, cmap='coolwarm', linewidth=0.2)
fig.colorbar(ts, shrink=0.6, label='Cost')
ax.set_xlabel('Parameter 1')
ax.set_ylabel('Parameter 2')
ax.set_zlabel('Cost')
ax.set_title('Cost Function Landscape')
plt.show()
