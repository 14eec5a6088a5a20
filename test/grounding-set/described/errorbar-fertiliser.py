import matplotlib.pyplot as plt
import numpy as np

dose = np.array([0, 20, 40, 60, 80, 100])
yield_mean = np.array([2.1, 3.4, 4.6, 5.5, 5.8, 5.2])
yield_std = np.array([0.2, 0.3, 0.3, 0.4, 0.6, 0.9])

fig, ax = plt.subplots(figsize=(8, 5))
ax.errorbar(dose, yield_mean, yerr=yield_std, fmt='s-', color='darkgreen', ecolor='gray', elinewidth=2, capsize=5, label='Mean ± SD')
ax.set_xlabel('Nitrogen dose (kg/ha)')
ax.set_ylabel('Grain yield (t/ha)')
ax.set_title('Effect of Nitrogen Fertiliser on Wheat Yield')
ax.set_ylim(0, 7)
ax.legend(loc='lower right')
ax.grid(True, linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
