import matplotlib.pyplot as plt
import numpy as np

day = np.arange(1, 11)
mean = np.array([14, 15, 17, 18, 16, 13, 12, 14, 15, 17])
spread = np.array([0.5, 0.8, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5])

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(day, mean, color='crimson', label='Forecast mean')
ax.fill_between(day, mean - spread, mean + spread, color='crimson', alpha=0.2, label='90% range')
ax.set_xlabel('Days ahead')
ax.set_ylabel('Temperature (°C)')
ax.set_title('Ten-Day Temperature Forecast')
ax.set_xticks(day)
ax.legend(loc='upper left')
plt.tight_layout()
plt.show()
