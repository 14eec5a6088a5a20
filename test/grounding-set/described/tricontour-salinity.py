import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4])
y = np.array([0, 0, 0, 0, 0, 1, 1.1, 0.9, 1, 1, 2, 2, 2.1, 1.9, 2, 3, 3, 3, 3, 3])
z = np.array([30, 26, 22, 18, 14, 31, 27, 23, 18, 14, 32, 28, 24, 19, 15, 33, 29, 24, 20, 16])

plt.figure(figsize=(8, 6))
cs = plt.tricontour(x, y, z, levels=[16, 20, 24, 28, 32], cmap='cool')
plt.plot(x, y, 'k.', markersize=5)
plt.colorbar(cs, label='Salinity (g/kg)')
plt.title('Salinity in a River Mouth')
plt.xlabel('Distance Inland (km)')
plt.ylabel('Distance Along the Shore (km)')
plt.show()
