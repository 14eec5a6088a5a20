import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 6)
y = np.arange(0, 4)
X, Y = np.meshgrid(x, y)
U = 10 + 5 * X
V = 5 * Y - 5

fig, ax = plt.subplots(figsize=(8, 5))
ax.barbs(X, Y, U, V, length=7, color='darkblue')
ax.set_xlim(-1, 6)
ax.set_ylim(-1, 4)
ax.set_title('Wind Barbs over the Coastal Plain')
ax.set_xlabel('Distance inland (10 km)')
ax.set_ylabel('Distance north (10 km)')
ax.grid(linestyle=':')
plt.show()
