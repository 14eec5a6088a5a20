import matplotlib.pyplot as plt
import numpy as np

length = np.array([12, 18, 25, 31, 40])
mass = np.array([0.4, 0.9, 1.7, 2.6, 4.1])
xerr = np.array([1, 1.5, 2, 2, 3])
yerr = np.array([0.1, 0.15, 0.2, 0.3, 0.5])

plt.figure(figsize=(8, 6))
plt.errorbar(length, mass, xerr=xerr, yerr=yerr, fmt='s', color='magenta', ecolor='gray', elinewidth=2, capsize=4)
plt.title('Body Length and Mass of Reef Fish')
plt.xlabel('Body Length (cm)')
plt.ylabel('Body Mass (kg)')
plt.show()
