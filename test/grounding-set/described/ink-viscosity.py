import matplotlib.pyplot as plt
import numpy as np

temp = np.array([10, 20, 30, 40, 50, 60])
cyan = np.array([18.2, 14.5, 11.8, 9.6, 8.1, 7.0])
black = np.array([22.0, 17.6, 14.0, 11.5, 9.4, 8.2])
err_c = [1.2, 1.0, 0.8, 0.6, 0.5, 0.5]
err_b = [2.0, 1.6, 1.2, 0.9, 0.8, 0.6]

plt.figure(figsize=(8, 6))
plt.errorbar(temp, cyan, yerr=err_c, fmt='o-', color='darkcyan', capsize=5, label='Cyan ink')
plt.errorbar(temp, black, yerr=err_b, fmt='s--', color='black', capsize=5, label='Black ink')
plt.xlabel('Temperature (°C)')
plt.ylabel('Viscosity (mPa·s)')
plt.title('Ink Viscosity versus Temperature')
plt.xlim(0, 70)
plt.ylim(0, 26)
plt.legend()
plt.grid(True)
plt.show()
