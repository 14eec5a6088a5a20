import numpy as np
import matplotlib.pyplot as plt

days = np.arange(1, 15)
high = np.array([18, 19, 21, 22, 24, 27, 29, 30, 28, 25, 23, 21, 20, 19])
low = np.array([8, 9, 10, 11, 13, 15, 17, 18, 17, 14, 12, 11, 10, 8])

fig, ax = plt.subplots(figsize=(10, 5))
ax.fill_between(days, low, high, color='lightsalmon', alpha=0.6, label='Daily range')
ax.plot(days, high, color='red', label='High')
ax.plot(days, low, color='blue', label='Low')
ax.axhline(25, color='gray', linestyle='--', label='Warm day threshold')
ax.set_title('Daily Temperature Range, First Two Weeks of May')
ax.set_xlabel('Day of May')
ax.set_ylabel('Temperature (°C)')
ax.legend()
plt.show()
