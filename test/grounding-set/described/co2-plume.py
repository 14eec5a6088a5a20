import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0.1, 10, 200)
y = np.linspace(-2, 2, 160)
X, Y = np.meshgrid(x, y)
sigma = 0.15 + 0.08 * X
C = 60 / X**0.5 * np.exp(-Y**2 / (2 * sigma**2))
C = np.clip(C, 0, 100)

plt.figure(figsize=(9, 4))
plt.contourf(X, Y, C, levels=10, cmap='YlOrRd')
plt.colorbar(label='Concentration (µg/m³)')
plt.title('Smoke Plume Downwind of a Chimney')
plt.xlabel('Distance downwind (km)')
plt.ylabel('Crosswind distance (km)')
plt.axhline(0, color='black', linestyle='--', linewidth=0.8)
plt.tight_layout()
plt.show()
