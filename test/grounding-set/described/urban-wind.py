import matplotlib.pyplot as plt
import numpy as np

x, y = np.meshgrid(np.arange(0, 6, 1), np.arange(0, 5, 1))
u = np.ones_like(x) * 2.0
v = 0.5 * (y - 2)

plt.figure(figsize=(8, 6))
q = plt.quiver(x, y, u, v, color='slateblue')
plt.quiverkey(q, 0.85, 1.04, 2, '2 m/s', labelpos='E')
plt.xlabel('Street position (blocks)')
plt.ylabel('Height level')
plt.title('Wind Field over Market Street')
plt.xlim(-1, 7)
plt.ylim(-1, 5)
plt.grid(True)
plt.show()
