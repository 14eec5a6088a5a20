import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 100)
y = np.linspace(-2, 2, 80)
X, Y = np.meshgrid(x, y)
Z = 8 * np.exp(-((X - 1) ** 2 + (Y - 0.5) ** 2)) - 5 * np.exp(-((X + 1.5) ** 2 + (Y + 0.5) ** 2))

fig, ax = plt.subplots(figsize=(9, 6))
cf = ax.contourf(X, Y, Z, levels=np.arange(-6, 9, 1), cmap='RdBu_r')
cs = ax.contour(X, Y, Z, levels=[-4, -2, 2, 4, 6], colors='black', linewidths=0.8)
ax.clabel(cs, inline=True, fontsize=8)
ax.plot(1, 0.5, 'k*', markersize=12)
ax.plot(-1.5, -0.5, 'kx', markersize=10)
fig.colorbar(cf, label='Potential (mV)')
ax.set_xlabel('x (cm)')
ax.set_ylabel('y (cm)')
ax.set_title('Electric Potential Map')
plt.show()
