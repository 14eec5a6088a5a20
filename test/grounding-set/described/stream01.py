import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 4, 30)
y = np.linspace(0, 2, 30)
X, Y = np.meshgrid(x, y)
U = 1 + 0 * X
V = 0.5 * np.cos(np.pi * X)

plt.figure(figsize=(9, 5))
plt.streamplot(X, Y, U, V, color='royalblue', density=1.2)
plt.title('River Flow in a Meandering Channel')
plt.xlabel('Downstream Distance (km)')
plt.ylabel('Cross-stream Distance (km)')
plt.xlim(0, 4)
plt.ylim(0, 2)
plt.show()
