import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 40)
y = np.linspace(-3, 3, 40)
X, Y = np.meshgrid(x, y)
U = -Y
V = X
speed = np.sqrt(U ** 2 + V ** 2)

fig, ax = plt.subplots(figsize=(6.5, 5.5))
s = ax.streamplot(X, Y, U, V, color=speed, cmap='viridis', density=1.2)
fig.colorbar(s.lines, ax=ax, label='Current speed (knots)')
ax.plot(0, 0, 'ro')
ax.set_xlabel('East (nautical miles)')
ax.set_ylabel('North (nautical miles)')
ax.set_title('Circulation Around a Buoy')
ax.set_aspect('equal')
plt.show()
