import matplotlib.pyplot as plt
import numpy as np

stations = ['Cape Dorn', 'Harrow Bay', 'Pier Nine', 'Lighthouse', 'Old Mill', 'Airport']
x = np.arange(len(stations))
y = np.zeros(len(stations))
u = np.array([10, 20, 30, 50, 5, 15])
v = np.zeros(len(stations))

fig, ax = plt.subplots(figsize=(10, 4))
ax.barbs(x, y, u, v, length=8, color='darkblue')
ax.set_xticks(x)
ax.set_xticklabels(stations)
ax.set_yticks([])
ax.set_ylim(-1, 1)
ax.set_xlim(-1, 6)
ax.set_title('Wind Barbs at Coastal Stations (knots)')
ax.set_xlabel('Station')
plt.show()
