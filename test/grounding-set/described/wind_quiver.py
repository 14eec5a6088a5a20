import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.arange(-4, 5, 1), np.arange(-4, 5, 1))
u = -y
v = x

fig, ax = plt.subplots(figsize=(6, 6))
ax.quiver(x, y, u, v, color='darkblue')
ax.plot(0, 0, 'ro')
ax.set_title('Airflow Around a Low Pressure Center')
ax.set_xlabel('Distance East (100 km)')
ax.set_ylabel('Distance North (100 km)')
ax.grid(True, alpha=0.3)
plt.show()
