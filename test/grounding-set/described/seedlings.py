import numpy as np
import matplotlib.pyplot as plt

days = np.array([2, 4, 6, 8, 10])
height = np.array([1.2, 2.9, 4.8, 7.5, 9.9])
error = np.array([0.2, 0.3, 0.5, 0.6, 0.9])

plt.errorbar(days, height, yerr=error, fmt='o-', color='green', ecolor='gray', capsize=4, label='LED light')
plt.title('Growth of Basil Seedlings')
plt.xlabel('Day')
plt.ylabel('Height (cm)')
plt.legend()
plt.grid(True)
plt.show()
