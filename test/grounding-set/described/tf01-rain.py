import matplotlib.pyplot as plt
import numpy as np

x = np.array([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4])
y = np.array([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2])
rain = np.array([20, 30, 40, 30, 20, 30, 45, 60, 45, 30, 20, 30, 40, 30, 20])

fig, ax = plt.subplots(figsize=(8, 5))
tcf = ax.tricontourf(x, y, rain, levels=8, cmap='Greens')
fig.colorbar(tcf, ax=ax, label='Rainfall (mm)')
ax.set_title('Rainfall Over the Kesh Plateau')
ax.set_xlabel('Longitude Index')
ax.set_ylabel('Latitude Index')
plt.show()
