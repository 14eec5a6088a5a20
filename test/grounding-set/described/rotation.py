import numpy as np
import matplotlib.pyplot as plt

x = np.arange(-2, 3)
y = np.arange(-2, 3)
X, Y = np.meshgrid(x, y)
U = -Y
V = X

plt.figure(figsize=(6, 6))
plt.quiver(X, Y, U, V, color='darkgreen')
plt.title('Rotating Water Surface in a Stirred Bowl')
plt.xlabel('x Position (cm)')
plt.ylabel('y Position (cm)')
plt.xlim(-3.5, 3.5)
plt.ylim(-3.5, 3.5)
plt.grid(True)
plt.show()
