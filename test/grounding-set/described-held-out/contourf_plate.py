import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 100)
y = np.linspace(0, 10, 100)
X, Y = np.meshgrid(x, y)
T = 20 + 80 * np.exp(-((X - 7) ** 2 + (Y - 3) ** 2) / 8)

fig, ax = plt.subplots(figsize=(8, 6))
cf = ax.contourf(X, Y, T, levels=np.arange(20, 101, 10), cmap='hot')
cbar = fig.colorbar(cf)
cbar.set_label('Temperature (°C)')
ax.plot(7, 3, 'bx', markersize=10, mew=2)
ax.text(7.3, 3.2, 'Heater', color='blue')
ax.set_title('Temperature Distribution on a Metal Plate')
ax.set_xlabel('X Position (cm)')
ax.set_ylabel('Y Position (cm)')
plt.show()
