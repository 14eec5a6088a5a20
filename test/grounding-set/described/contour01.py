import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 100)
y = np.linspace(-3, 3, 100)
X, Y = np.meshgrid(x, y)
Z = X**2 + Y**2

plt.figure(figsize=(7, 6))
cs = plt.contour(X, Y, Z, levels=[1, 2, 4, 6, 8], cmap='plasma')
plt.clabel(cs, inline=True, fontsize=9)
plt.title('Contour Lines of a Valley Floor')
plt.xlabel('East-West Distance (km)')
plt.ylabel('North-South Distance (km)')
plt.show()
