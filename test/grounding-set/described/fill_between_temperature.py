import matplotlib.pyplot as plt
import numpy as np

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
low = np.array([-4, -3, 1, 5, 10, 14, 17, 16, 11, 7, 2, -2])
high = np.array([3, 5, 11, 16, 21, 25, 28, 27, 21, 15, 8, 4])

plt.figure(figsize=(10, 6))
plt.fill_between(months, low, high, color='orange', alpha=0.35, label='Daily range')
plt.plot(months, high, color='red', label='Average high')
plt.plot(months, low, color='blue', label='Average low')
plt.axhline(0, color='black', linewidth=0.8)
plt.xlabel('Month')
plt.ylabel('Temperature (°C)')
plt.title('Monthly Temperature Range in Prague')
plt.legend()
plt.grid(alpha=0.3)
plt.show()
