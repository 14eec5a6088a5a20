import matplotlib.pyplot as plt
import numpy as np

np.random.seed(5)
x = np.random.uniform(0, 10, 120)
y = np.random.uniform(0, 10, 120)
z = 100 - 2 * ((x - 5)**2 + (y - 5)**2)

fig, ax = plt.subplots(figsize=(7, 6))
tcf = ax.tricontourf(x, y, z, levels=10, cmap='terrain')
fig.colorbar(tcf, label='Elevation (m)')
ax.set_title('Elevation of a Hill from Survey Points')
ax.set_xlabel('East (m)')
ax.set_ylabel('North (m)')
plt.show()
