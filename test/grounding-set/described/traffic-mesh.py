import numpy as np
import matplotlib.pyplot as plt

hours = np.arange(0, 25)
days = np.arange(0, 8)
h = np.arange(24) + 0.5
morning = np.exp(-((h - 8.5) / 1.5) ** 2)
evening = 1.2 * np.exp(-((h - 17.5) / 2.0) ** 2)
weekday = 200 + 1500 * (morning + evening)
weekend = 200 + 900 * np.exp(-((h - 14.5) / 4.0) ** 2)
flow = np.array([weekday] * 5 + [weekend] * 2)

fig, ax = plt.subplots(figsize=(10, 4))
mesh = ax.pcolormesh(hours, days, flow, cmap='inferno')
ax.set_yticks(np.arange(7) + 0.5)
ax.set_yticklabels(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
ax.set_xticks(range(0, 25, 4))
ax.invert_yaxis()
ax.set_xlabel('Hour of day')
ax.set_title('Traffic on the Ring Road')
fig.colorbar(mesh, label='Vehicles per hour')
plt.tight_layout()
plt.show()
