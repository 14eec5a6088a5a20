import matplotlib.pyplot as plt
import numpy as np

months = np.arange(1, 13)
low = np.array([1.2, 1.3, 1.8, 2.4, 2.1, 1.6, 1.1, 0.9, 0.8, 1.0, 1.2, 1.3])
high = np.array([2.6, 2.9, 3.7, 4.8, 4.3, 3.2, 2.4, 2.0, 1.9, 2.2, 2.5, 2.7])

plt.figure(figsize=(10, 5))
plt.fill_between(months, low, high, color='skyblue', alpha=0.6, label='Observed range')
plt.plot(months, high, color='navy')
plt.plot(months, low, color='navy', linestyle='--')
plt.title('Monthly Water Level Range of the Elda River')
plt.xlabel('Month')
plt.ylabel('Water Level (m)')
plt.legend()
plt.show()
