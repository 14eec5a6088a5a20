import matplotlib.pyplot as plt
import numpy as np

dose = np.array([0, 10, 20, 30, 40, 50])
height = np.array([6.2, 8.9, 12.4, 14.8, 13.1, 9.5])
err = np.array([0.5, 0.7, 0.9, 0.8, 1.2, 1.6])

plt.figure(figsize=(8, 5))
plt.errorbar(dose, height, yerr=err, fmt='-o', color='darkgreen', ecolor='gray', capsize=5, label='Mean ± SD')
plt.xlabel('Fertiliser Dose (mg/L)')
plt.ylabel('Seedling Height (cm)')
plt.title('Effect of Fertiliser on Tomato Seedlings')
plt.legend()
plt.grid(True, alpha=0.3)
plt.show()
