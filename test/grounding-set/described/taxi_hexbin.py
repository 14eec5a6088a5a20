import numpy as np
import matplotlib.pyplot as plt

np.random.seed(4)
x = np.random.normal(5, 1.5, 3000)
y = np.random.normal(3, 1.0, 3000)

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=20, cmap='Blues')
fig.colorbar(hb, label='Number of Pickups')
ax.set_title('Density of Taxi Pickups')
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')
plt.show()
