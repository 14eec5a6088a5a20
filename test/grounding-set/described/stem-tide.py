import matplotlib.pyplot as plt
import numpy as np

hours = np.arange(0, 24, 2)
tide = [1.2, 0.4, -0.6, -1.3, -0.8, 0.5, 1.6, 1.1, -0.2, -1.1, -0.9, 0.3]

fig, ax = plt.subplots(figsize=(8, 4))
markerline, stemlines, baseline = ax.stem(hours, tide, linefmt='b-', markerfmt='bo', basefmt='k-')
ax.set_xticks(hours)
ax.set_xlabel('Hour of the day')
ax.set_ylabel('Height relative to mean sea level (m)')
ax.set_title('Tide Gauge Readings at Port Ellis')
ax.set_ylim(-2, 2)
plt.tight_layout()
plt.show()
