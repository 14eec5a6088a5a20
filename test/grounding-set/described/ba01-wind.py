import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, 2, 3, 4, 5])
y = np.array([1, 1, 1, 1, 1, 1])
u = np.array([5, 10, 20, 30, 50, 65])
v = np.array([0, 0, 0, 0, 0, 0])

plt.figure(figsize=(9, 4))
plt.barbs(x, y, u, v, barbcolor='darkblue', flagcolor='red', length=8)
plt.title('Wind Along the Coastal Stations')
plt.xlabel('Station Number')
plt.ylabel('Height (km)')
plt.xlim(-1, 6)
plt.ylim(0, 2)
plt.show()
