import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 51)
y = np.linspace(0, 10, 51)
X, Y = np.meshgrid(x, y)
Z = 40 + 4 * X + 1 * Y

plt.figure(figsize=(8, 6))
cf = plt.contourf(X, Y, Z, levels=[40, 50, 60, 70, 80, 90], cmap='plasma')
cbar = plt.colorbar(cf)
cbar.set_label('Noise Level (dB)')
plt.title('Noise Map around the Airport')
plt.xlabel('Distance East (km)')
plt.ylabel('Distance North (km)')
plt.show()
