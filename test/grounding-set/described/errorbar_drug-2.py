import matplotlib.pyplot as plt
import numpy as np

dose = np.array([0, 10, 20, 40, 80, 160])
drug_a = np.array([5, 18, 35, 58, 74, 80])
err_a = np.array([2, 3, 4, 5, 4, 6])
drug_b = np.array([6, 10, 17, 30, 49, 66])
err_b = np.array([2, 2, 3, 4, 6, 5])

fig, ax = plt.subplots(figsize=(9, 6))
ax.errorbar(dose, drug_a, yerr=err_a, fmt='-o', color='tab:blue', capsize=4, label='Compound A')
ax.errorbar(dose, drug_b, yerr=err_b, fmt='--s', color='tab:orange', capsize=4, label='Compound B')
ax.set_xlabel('Dose (mg)')
ax.set_ylabel('Inhibition (%)')
ax.set_title('Dose-Response of Two Compounds')
ax.set_ylim(0, 100)
ax.legend(loc='lower right')
ax.grid(True, alpha=0.3)
plt.show()
