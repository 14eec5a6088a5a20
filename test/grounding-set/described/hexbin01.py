import matplotlib.pyplot as plt
import numpy as np

np.random.seed(3)
x = np.random.normal(0, 1, 3000)
y = 2 * x + np.random.normal(0, 1, 3000)

fig, ax = plt.subplots(figsize=(8, 6))
hb = ax.hexbin(x, y, gridsize=25, cmap='inferno')
cb = fig.colorbar(hb, ax=ax)
cb.set_label('Count')
ax.set_title('Pressure Anomaly and Wind Anomaly')
ax.set_xlabel('Pressure Anomaly (hPa)')
ax.set_ylabel('Wind Anomaly (m/s)')
plt.show()
