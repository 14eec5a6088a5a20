import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0, 2 * np.pi, 12, endpoint=False)
x = 10 * np.cos(theta)
y = 10 * np.sin(theta)
z = np.array([20, 22, 25, 27, 30, 33, 35, 38, 41, 44, 47, 50])

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.stem(x, y, z, linefmt='C2-', markerfmt='C3o', basefmt='k-')
ax.set_title('Mast Heights around a Stadium')
ax.set_xlabel('East (m)')
ax.set_ylabel('North (m)')
ax.set_zlabel('Height (m)')
plt.show()
