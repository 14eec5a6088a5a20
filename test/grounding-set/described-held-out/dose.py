import matplotlib.pyplot as plt
dose = [0.1, 0.3, 1, 3, 10, 30, 100]
y1 = [98, 95, 84, 58, 27, 12, 7]
e1 = [3, 3, 5, 6, 5, 3, 2]
y2 = [99, 98, 96, 91, 78, 49, 22]
e2 = [2, 3, 3, 4, 6, 7, 4]
fig, ax = plt.subplots(figsize=(8, 5.5))
ax.errorbar(dose, y1, yerr=e1, fmt='o-', color='tab:red', capsize=4, label='Compound A')
ax.errorbar(dose, y2, yerr=e2, fmt='s--', color='tab:blue', capsize=4, label='Compound B')
ax.axhline(50, color='gray', ls=':', label='50% viability')
ax.set_xscale('log')
ax.set_xlabel('Concentration (µM)'); ax.set_ylabel('Cell viability (%)')
ax.set_title('Dose-response of two inhibitors')
ax.set_ylim(0, 110); ax.legend(loc='lower left')
plt.show()
