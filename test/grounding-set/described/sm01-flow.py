import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 4, 30)
y = np.linspace(0, 2, 20)
X, Y = np.meshgrid(x, y)
U = 1 + Y
V = np.zeros_like(X)

plt.figure(figsize=(8, 4))
plt.streamplot(X, Y, U, V, color='black', linewidth=1, density=0.8)
plt.title('Air Flow Through a Ventilation Duct')
plt.xlabel('Length (m)')
plt.ylabel('Height (m)')
plt.show()
