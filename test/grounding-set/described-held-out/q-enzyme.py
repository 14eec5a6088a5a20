import numpy as np
import matplotlib.pyplot as plt
ph = [4, 5, 6, 7, 8, 9]
wt = [12, 35, 68, 90, 71, 30]
mu = [10, 48, 82, 60, 33, 14]
fig, ax = plt.subplots()
ax.errorbar(ph, wt, yerr=[3, 4, 5, 4, 6, 4], fmt='o-', color='black', capsize=4, label='Wild type')
ax.errorbar(ph, mu, yerr=[2, 5, 4, 7, 5, 3], fmt='D--', color='red', capsize=4, label='Mutant')
ax.set_xlabel('pH')
ax.set_ylabel('Relative activity (%)')
ax.set_ylim(0, 100)
ax.legend()
plt.show()
