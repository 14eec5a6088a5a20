import numpy as np
import matplotlib.pyplot as plt

weeks = np.arange(1, 11)
mean = np.array([200, 210, 225, 235, 250, 262, 270, 285, 295, 310])
spread = np.array([5, 8, 12, 15, 20, 25, 30, 36, 42, 50])

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(weeks, mean, color='purple', label='Forecast')
ax.fill_between(weeks, mean - spread, mean + spread, color='purple', alpha=0.2, label='Confidence Interval')
ax.set_title('Sales Forecast with Confidence Interval')
ax.set_xlabel('Week')
ax.set_ylabel('Units Sold')
ax.set_xlim(1, 10)
ax.set_ylim(150, 400)
ax.legend(loc='upper left')
plt.show()
