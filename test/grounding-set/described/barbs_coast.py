import numpy as np
import matplotlib.pyplot as plt

stations = np.arange(1, 7)
u = np.array([5, 10, 15, 20, 30, 50])
v = np.zeros(6)

fig, ax = plt.subplots(figsize=(9, 4))
ax.barbs(stations, np.ones(6), u, v, length=8, barbcolor='darkgreen', flagcolor='red')
ax.set_xlim(0, 7)
ax.set_ylim(0.5, 1.5)
ax.set_yticks([])
ax.set_xlabel('Buoy number')
ax.set_title('Westerly Wind at Six Coastal Buoys (knots)')
for s, w in zip(stations, u):
    ax.text(s, 0.8, f'{w} kt', ha='center')
plt.show()
