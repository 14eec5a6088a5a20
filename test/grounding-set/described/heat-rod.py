import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 1, 101)
t = np.linspace(0, 60, 121)
X, T = np.meshgrid(x, t)
temp = 20 + 80 * np.sin(np.pi * X) * np.exp(-T / 20)

fig, ax = plt.subplots(figsize=(8, 5))
pc = ax.pcolormesh(X, T, temp, shading='auto', cmap='hot')
cb = plt.colorbar(pc, ax=ax)
cb.set_label('Temperature (°C)')
ax.set_xlabel('Position along rod (m)')
ax.set_ylabel('Time (s)')
ax.set_title('Cooling of a Metal Rod')
plt.show()
