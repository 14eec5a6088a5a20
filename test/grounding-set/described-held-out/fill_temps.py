import matplotlib.pyplot as plt
import numpy as np

months = np.arange(1, 13)
high = [3, 5, 10, 15, 20, 24, 27, 26, 21, 15, 8, 4]
low = [-4, -3, 0, 4, 9, 13, 15, 14, 10, 5, 1, -3]

plt.figure(figsize=(10, 6))
plt.plot(months, high, color='red', label='Average High')
plt.plot(months, low, color='blue', label='Average Low')
plt.fill_between(months, low, high, color='lightgray', alpha=0.7, label='Daily Range')
plt.axhline(0, color='black', linewidth=0.8)
plt.xticks(months, ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
plt.title('Monthly Temperature Range in Brenholm')
plt.xlabel('Month')
plt.ylabel('Temperature (°C)')
plt.legend()
plt.show()
