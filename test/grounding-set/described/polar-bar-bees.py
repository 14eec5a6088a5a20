import matplotlib.pyplot as plt
import numpy as np

directions = ['E', 'NE', 'N', 'NW', 'W', 'SW', 'S', 'SE']
flights = [12, 30, 18, 7, 5, 22, 45, 26]
angles = np.linspace(0, 2 * np.pi, 8, endpoint=False)

fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}, figsize=(7, 7))
ax.bar(angles, flights, width=0.6, color='gold', edgecolor='black')
ax.set_xticks(angles)
ax.set_xticklabels(directions)
ax.set_title('Directions of Honey Bee Flights')
plt.show()
