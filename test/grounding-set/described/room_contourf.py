import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 6, 100)
y = np.linspace(0, 4, 80)
X, Y = np.meshgrid(x, y)
T = 18 + 8 * np.exp(-((X - 1)**2 + (Y - 1)**2) / 2) - 0.3 * X

plt.figure(figsize=(9, 6))
cf = plt.contourf(X, Y, T, levels=12, cmap='coolwarm')
cbar = plt.colorbar(cf)
cbar.set_label('Temperature (°C)')
plt.title('Temperature Distribution in a Heated Room')
plt.xlabel('Length (m)')
plt.ylabel('Width (m)')
plt.show()
