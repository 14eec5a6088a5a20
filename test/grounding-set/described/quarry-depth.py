import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 101)
y = np.linspace(0, 8, 81)
X, Y = np.meshgrid(x, y)
Z = 30 * np.exp(-((X - 3)**2 + (Y - 5)**2) / 4) + 18 * np.exp(-((X - 7.5)**2 + (Y - 2.5)**2) / 3)

plt.figure(figsize=(8, 6))
cf = plt.contourf(X, Y, Z, levels=[0, 5, 10, 15, 20, 25, 30], cmap='viridis')
cs = plt.contour(X, Y, Z, levels=[5, 10, 15, 20, 25], colors='white', linewidths=0.8)
plt.clabel(cs, fmt='%d')
plt.colorbar(cf, label='Depth (m)')
plt.plot(3, 5, 'r^', markersize=9)
plt.text(3.2, 5.1, 'Pump A', color='white')
plt.xlabel('East (hundred m)')
plt.ylabel('North (hundred m)')
plt.title('Depth of the Flooded Quarry')
plt.show()
