import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 100)
y = np.linspace(0, 6, 80)
X, Y = np.meshgrid(x, y)
Z = 40 + 45 * np.exp(-((X - 7) ** 2 / 6 + (Y - 2) ** 2 / 3))

fig, ax = plt.subplots(figsize=(9, 6))
cf = ax.contourf(X, Y, Z, levels=10, cmap='plasma')
fig.colorbar(cf, ax=ax, label='Sound Level (dB)')
ax.plot(7, 2, 'k*', markersize=14, label='Stage')
ax.set_title('Noise Levels around the Open-Air Stage')
ax.set_xlabel('Distance East (100 m)')
ax.set_ylabel('Distance North (100 m)')
ax.legend(loc='upper left')
plt.show()
