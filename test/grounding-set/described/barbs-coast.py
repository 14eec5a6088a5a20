import matplotlib.pyplot as plt
import numpy as np

X, Y = np.meshgrid(np.arange(0, 5), np.arange(0, 4))
U = np.full((4, 5), 0.0)
V = np.full((4, 5), 0.0)
for i in range(4):
    for j in range(5):
        U[i, j] = 10 + 10 * j
        V[i, j] = 0

fig, ax = plt.subplots(figsize=(8, 6))
ax.barbs(X, Y, U, V, length=7, color='darkblue')
ax.set_title('Wind Barbs off the Coast')
ax.set_xlabel('Longitude (grid units)')
ax.set_ylabel('Latitude (grid units)')
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
plt.show()
