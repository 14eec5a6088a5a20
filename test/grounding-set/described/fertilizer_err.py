import matplotlib.pyplot as plt
import numpy as np

dose = np.array([0, 20, 40, 60, 80, 100])
yield_t = np.array([2.1, 3.0, 4.2, 5.1, 5.4, 5.2])
err = np.array([0.2, 0.3, 0.3, 0.4, 0.5, 0.7])

plt.figure(figsize=(8, 5))
plt.errorbar(dose, yield_t, yerr=err, fmt='o-', color='darkgreen', ecolor='gray', capsize=5, label='Wheat')
plt.title('Wheat Yield under Increasing Nitrogen Dose')
plt.xlabel('Nitrogen (kg/ha)')
plt.ylabel('Yield (t/ha)')
plt.ylim(0, 7)
plt.xlim(-5, 105)
plt.legend()
plt.grid(alpha=0.4)
plt.show()
