import numpy as np
import matplotlib.pyplot as plt

# Dose-response data (mean ± standard deviation)
dose = np.array([0, 5, 10, 20, 40, 80])
drug_a = np.array([10, 22, 35, 55, 72, 80])
err_a = np.array([2, 3, 4, 5, 6, 4])
drug_b = np.array([10, 14, 20, 31, 45, 61])
err_b = np.array([2, 2, 3, 3, 8, 5])

fig, ax = plt.subplots(figsize=(9, 6))
ax.errorbar(dose, drug_a, yerr=err_a, fmt='-o', color='darkgreen', ecolor='darkgreen',
            capsize=5, label='Drug A')
ax.errorbar(dose, drug_b, yerr=err_b, fmt='--s', color='purple', ecolor='purple',
            capsize=5, label='Drug B')

# EC50 reference
ax.axhline(50, color='gray', linestyle=':', label='50% response')

ax.set_title('Dose–Response Curves with Error Bars')
ax.set_xlabel('Dose (mg)')
ax.set_ylabel('Response (%)')
ax.set_ylim(0, 100)
ax.legend(loc='upper left')
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
