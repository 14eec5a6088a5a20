import matplotlib.pyplot as plt
import numpy as np

dose = np.array([0, 5, 10, 20, 40, 80])
response = np.array([4, 11, 19, 33, 41, 43])
err = np.array([1, 2, 3, 4, 5, 9])
placebo = np.array([4, 5, 4, 6, 5, 5])
perr = np.array([1, 1, 1, 1.5, 1, 1])

fig, ax = plt.subplots(figsize=(8, 6))
ax.errorbar(dose, response, yerr=err, fmt='o-', color='purple', ecolor='gray', capsize=4, label='Drug')
ax.errorbar(dose, placebo, yerr=perr, fmt='s--', color='black', capsize=4, label='Placebo')
ax.set_xlabel('Dose (mg)')
ax.set_ylabel('Pain relief (%)')
ax.set_title('Dose-Response with Standard Error')
ax.set_xlim(-4, 86)
ax.set_ylim(0, 60)
ax.legend(loc='center right')
plt.savefig('q2_19_errorbar.png')
