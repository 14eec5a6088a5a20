import numpy as np
import matplotlib.pyplot as plt

hours = np.array([0, 3, 6, 9, 12])
heights = np.array([1, 2, 3])
X, Y = np.meshgrid(hours, heights)
U = np.array([[10] * 5, [25] * 5, [50] * 5])
V = np.zeros_like(U)

plt.figure(figsize=(9, 4.5))
plt.barbs(X, Y, U, V, length=7, barbcolor='navy', flagcolor='red')
plt.title('Wind Profile Above the Airfield')
plt.xlabel('Time (hours)')
plt.ylabel('Height (km)')
plt.xlim(-1, 13)
plt.ylim(0.5, 3.5)
plt.grid(True, linestyle=':')
plt.show()
