import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 100)
y = np.linspace(-2, 2, 100)
X, Y = np.meshgrid(x, y)
Z = 30 * np.exp(-((X - 1)**2 + Y**2))

fig, ax = plt.subplots(figsize=(8, 5))
cs = ax.contourf(X, Y, Z, levels=[0, 5, 10, 15, 20, 25, 30], cmap='viridis')
fig.colorbar(cs, ax=ax, label='Nitrate (mg/L)')
ax.plot(1, 0, 'r*', markersize=14)
ax.set_title('Nitrate Plume Around an Outfall')
ax.set_xlabel('East-West Distance (km)')
ax.set_ylabel('North-South Distance (km)')
plt.show()
