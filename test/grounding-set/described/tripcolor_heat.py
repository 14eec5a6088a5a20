import numpy as np
import matplotlib.pyplot as plt

r = np.linspace(0.2, 1, 7)
a = np.linspace(0, 2 * np.pi, 24, endpoint=False)
R, A = np.meshgrid(r, a)
x = np.append(0, (R * np.cos(A)).ravel())
y = np.append(0, (R * np.sin(A)).ravel())
temp = 20 + 60 * (1 - (x ** 2 + y ** 2))

plt.figure(figsize=(8, 7))
plt.tripcolor(x, y, temp, shading='gouraud', cmap='hot')
plt.colorbar(label='Temperature (°C)')
plt.title('Temperature Distribution on a Circular Hot Plate')
plt.xlabel('x (dm)')
plt.ylabel('y (dm)')
plt.gca().set_aspect('equal')
plt.show()
