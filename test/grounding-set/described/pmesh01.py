import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 40)
y = np.linspace(0, 5, 30)
X, Y = np.meshgrid(x, y)
Z = 20 + 10 * np.exp(-((X - 5)**2 + (Y - 2.5)**2) / 4)

plt.figure(figsize=(9, 5))
plt.pcolormesh(X, Y, Z, cmap='hot', shading='auto')
plt.colorbar(label='Temperature (°C)')
plt.title('Temperature of a Heated Plate')
plt.xlabel('Length (cm)')
plt.ylabel('Width (cm)')
plt.show()
