import matplotlib.pyplot as plt
import numpy as np

days = np.arange(1, 11)
low = [8, 9, 7, 6, 8, 10, 11, 12, 10, 9]
high = [17, 19, 16, 14, 18, 21, 23, 24, 20, 18]

plt.figure(figsize=(9, 6))
plt.fill_between(days, low, high, color='lightcoral', alpha=0.5, label='Daily range')
plt.plot(days, low, color='blue', label='Low')
plt.plot(days, high, color='red', label='High')
plt.title('Daily Temperature Range in Prague, First Ten Days of May')
plt.xlabel('Day')
plt.ylabel('Temperature (°C)')
plt.legend()
plt.show()
