import numpy as np
import matplotlib.pyplot as plt
import matplotlib.tri as tri

np.random.seed(9)
x = np.random.uniform(-5, 5, 300)
y = np.random.uniform(-5, 5, 300)
noise = 40 + 45 * np.exp(-(x ** 2 + y ** 2) / 6)

triang = tri.Triangulation(x, y)
fig, ax = plt.subplots(figsize=(8, 7))
tp = ax.tripcolor(triang, noise, shading='gouraud', cmap='inferno')
fig.colorbar(tp, label='Noise level (dB)')
ax.set_title('Noise Levels around the Stadium')
ax.set_xlabel('X (km)')
ax.set_ylabel('Y (km)')
ax.set_aspect('equal')
plt.show()
