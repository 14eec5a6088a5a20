import numpy as np
import matplotlib.pyplot as plt

np.random.seed(5)
x = np.random.uniform(0, 10, 150)
y = np.random.uniform(0, 10, 150)
z = 4.5 + 0.3 * x

plt.figure(figsize=(8, 6))
tc = plt.tricontour(x, y, z, levels=[5, 5.5, 6, 6.5, 7], cmap='copper')
plt.clabel(tc, fmt='%.1f')
plt.plot(x, y, 'k.', markersize=3)
plt.title('Soil pH across the Test Field')
plt.xlabel('Distance East (m)')
plt.ylabel('Distance North (m)')
plt.xlim(0, 10)
plt.ylim(0, 10)
plt.show()
