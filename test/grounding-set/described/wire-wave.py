import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4 * np.pi, 60)
y = np.linspace(0, 10, 30)
X, Y = np.meshgrid(x, y)
Z = 1.5 * np.sin(X) * np.exp(-Y / 5)

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.plot_wireframe(X, Y, Z, rstride=2, cstride=2, color='darkgreen', linewidth=0.7)
ax.set_title('Damped Wave on a Membrane')
ax.set_xlabel('Position (cm)')
ax.set_ylabel('Time (s)')
ax.set_zlabel('Displacement (mm)')
plt.show()
