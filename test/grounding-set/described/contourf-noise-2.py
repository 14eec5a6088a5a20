import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-50, 50, 150)
y = np.linspace(-30, 30, 100)
X, Y = np.meshgrid(x, y)
left = 100 - 20 * np.log10(np.sqrt((X + 25) ** 2 + Y ** 2) + 3)
right = 90 - 20 * np.log10(np.sqrt((X - 20) ** 2 + (Y - 10) ** 2) + 3)
L = 10 * np.log10(10 ** (left / 10) + 10 ** (right / 10))

fig, ax = plt.subplots(figsize=(8, 5))
cf = ax.contourf(X, Y, L, levels=np.arange(60, 95, 5), cmap='plasma', extend='both')
plt.colorbar(cf, ax=ax, label='Sound level (dB)')
ax.plot([-25], [0], 'wo')
ax.plot([20], [10], 'ws')
ax.text(-23, -4, 'Stage', color='white')
ax.text(22, 12, 'Bar', color='white')
ax.set_title('Noise Map of a Festival Ground')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
plt.tight_layout()
plt.show()
