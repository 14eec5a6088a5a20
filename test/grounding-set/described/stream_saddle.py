import numpy as np
import matplotlib.pyplot as plt

Y, X = np.mgrid[-3:3:100j, -3:3:100j]
U = X
V = -Y
speed = np.sqrt(U ** 2 + V ** 2)

plt.figure(figsize=(8, 7))
strm = plt.streamplot(X, Y, U, V, color=speed, cmap='autumn', density=1.2, linewidth=1.5)
plt.colorbar(strm.lines, label='Speed (m/s)')
plt.title('Stagnation Point Flow')
plt.xlabel('x (m)')
plt.ylabel('y (m)')
plt.xlim(-3, 3)
plt.ylim(-3, 3)
plt.show()
