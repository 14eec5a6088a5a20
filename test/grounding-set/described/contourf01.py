import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 100, 80)
y = np.linspace(0, 60, 60)
X, Y = np.meshgrid(x, y)
Z = 35 + 30 * np.exp(-((X - 25)**2 + (Y - 40)**2) / 300) + 18 * np.exp(-((X - 75)**2 + (Y - 20)**2) / 300)

plt.figure(figsize=(9, 6))
cf = plt.contourf(X, Y, Z, levels=12, cmap='coolwarm')
plt.colorbar(cf, label='Noise Level (dB)')
plt.title('Noise Map of a Factory Hall')
plt.xlabel('X Position (m)')
plt.ylabel('Y Position (m)')
plt.show()
