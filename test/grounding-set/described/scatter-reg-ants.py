import matplotlib.pyplot as plt
import numpy as np

temp = np.array([10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 19])
speed = np.array([0.9, 1.2, 1.4, 1.9, 2.1, 2.4, 2.9, 3.1, 3.6, 3.8, 4.2, 4.0])
m, b = np.polyfit(temp[:-1], speed[:-1], 1)

fig, ax = plt.subplots(figsize=(7.5, 5))
ax.scatter(temp, speed, color='black', zorder=3)
ax.plot(temp[:-1], m * temp[:-1] + b, color='darkorange', label='Linear fit')
ax.annotate('different species', (19, 4.0), xytext=(11, 4.1), arrowprops=dict(arrowstyle='->'))
ax.set_xlabel('Air temperature (°C)')
ax.set_ylabel('Walking speed (cm/s)')
ax.set_title('Ants Walk Faster When It Is Warm')
ax.legend(loc='lower right')
plt.show()
