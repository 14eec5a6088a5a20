import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 60)
y = np.linspace(-5, 5, 60)
X, Y = np.meshgrid(x, y)
R = np.sqrt(X**2 + Y**2)
Z = 10 * np.exp(-R**2 / 6)

fig = plt.figure(figsize=(12, 5))
ax1 = fig.add_subplot(121, projection='3d')
surf = ax1.plot_surface(X, Y, Z, cmap='viridis')
fig.colorbar(surf, ax=ax1, shrink=0.6, pad=0.15, label='Signal (dB)')
ax1.set_title('Surface View')
ax2 = fig.add_subplot(122, projection='3d')
ax2.plot_wireframe(X, Y, Z, rstride=4, cstride=4, color='black', linewidth=0.7)
ax2.set_title('Wireframe View')
for ax in (ax1, ax2):
    ax.set_xlabel('East (km)')
    ax.set_ylabel('North (km)')
    ax.set_zlabel('Signal (dB)')
fig.suptitle('Signal Strength Around a Radio Tower')
plt.show()
