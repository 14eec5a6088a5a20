import numpy as np
import matplotlib.pyplot as plt

hours = np.array([0, 3, 6, 9, 12, 15, 18, 21])
station = np.zeros(8)
u = np.array([5, 10, 15, 20, 30, 35, 25, 10])
v = np.zeros(8)

fig, ax = plt.subplots(figsize=(9, 4))
ax.barbs(hours, station, u, v, length=8, barbcolor='green', flagcolor='green')
ax.set_title('West Wind at Port Aldis on 3 May')
ax.set_xlabel('Hour of Day')
ax.set_ylabel('Station')
ax.set_yticks([0])
ax.set_yticklabels(['Pier 1'])
ax.set_xlim(-3, 24)
ax.set_ylim(-1, 1)
plt.tight_layout()
plt.show()
