import matplotlib.pyplot as plt
import numpy as np

m = np.arange(1, 13)
high = [19, 22, 26, 31, 36, 41, 43, 42, 38, 32, 25, 20]
low = [5, 7, 10, 14, 19, 23, 26, 26, 22, 16, 10, 6]

fig, ax = plt.subplots(figsize=(10, 5))
ax.plot(m, high, color='orangered', label='Average high')
ax.plot(m, low, color='mediumblue', label='Average low')
ax.fill_between(m, low, high, color='moccasin', alpha=0.7)
ax.axhline(30, color='gray', linestyle='--', label='30 °C')
ax.set_xticks(m)
ax.set_xticklabels(['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'])
ax.set_ylabel('Temperature (°C)')
ax.set_xlabel('Month')
ax.set_title('Monthly Temperatures at Wadi Halfa Station')
ax.set_ylim(0, 50)
ax.legend(loc='upper left')
plt.show()
