import matplotlib.pyplot as plt
import numpy as np

dose = np.array([0, 5, 10, 15, 20, 25, 30])
yield_t = np.array([3.1, 3.9, 4.8, 5.5, 5.9, 6.0, 5.7])
err = np.array([0.2, 0.25, 0.3, 0.3, 0.35, 0.4, 0.5])

plt.errorbar(dose, yield_t, yerr=err, fmt='-o', color='darkgreen', ecolor='black', capsize=5, label='Mean yield')
plt.title('Wheat Yield versus Nitrogen Dose')
plt.xlabel('Nitrogen Dose (kg/ha)')
plt.ylabel('Yield (t/ha)')
plt.legend(loc='upper left')
plt.grid(True)
plt.show()
