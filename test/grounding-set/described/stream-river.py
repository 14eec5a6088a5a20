import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 8, 60)
y = np.linspace(0, 4, 40)
X, Y = np.meshgrid(x, y)
U = 0.2 + Y * (4 - Y) / 2
V = 0.15 * np.sin(X)
speed = np.sqrt(U ** 2 + V ** 2)

fig, ax = plt.subplots(figsize=(10, 5))
strm = ax.streamplot(X, Y, U, V, color=speed, cmap='viridis', density=1.2)
fig.colorbar(strm.lines, label='Speed (m/s)')
ax.set_title('Flow in a River Section')
ax.set_xlabel('Downstream Distance (m)')
ax.set_ylabel('Cross-Stream Distance (m)')
plt.show()
