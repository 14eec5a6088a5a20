import matplotlib.pyplot as plt
import numpy as np

temp = np.array([10, 20, 30, 40, 50, 60, 70])
wild = np.array([12, 25, 48, 70, 55, 20, 5])
wild_err = np.array([2, 3, 4, 5, 4, 3, 1])
mutant = np.array([8, 15, 30, 52, 68, 60, 35])
mutant_err = np.array([2, 2, 3, 4, 6, 5, 4])

plt.figure(figsize=(9, 6))
plt.errorbar(temp, wild, yerr=wild_err, fmt='-o', capsize=4, color='black', label='Wild type')
plt.errorbar(temp, mutant, yerr=mutant_err, fmt='--s', capsize=4, color='red', label='Mutant K72R')
plt.xlabel('Temperature (°C)')
plt.ylabel('Activity (U/mg)')
plt.title('Temperature Dependence of Enzyme Activity')
plt.legend()
plt.xlim(5, 75)
plt.ylim(0, 80)
plt.tight_layout()
plt.show()
