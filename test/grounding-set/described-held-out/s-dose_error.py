import matplotlib.pyplot as plt

dose = [0, 5, 10, 20, 40, 80]
drug_a = [8, 22, 38, 55, 70, 74]
ea = [3, 4, 5, 5, 4, 4]
drug_b = [7, 12, 20, 34, 58, 81]
eb = [2, 3, 4, 6, 7, 5]
fig, ax = plt.subplots(figsize=(7.5, 5))
ax.errorbar(dose, drug_a, yerr=ea, fmt='o-', color='darkgreen', capsize=4, label='Compound A')
ax.errorbar(dose, drug_b, yerr=eb, fmt='s--', color='darkmagenta', capsize=4, label='Compound B')
ax.set_xlabel('Dose (mg/kg)')
ax.set_ylabel('Response (%)')
ax.set_title('Dose-response of two compounds')
ax.set_ylim(0, 100)
ax.set_xticks([0, 10, 20, 30, 40, 50, 60, 70, 80])
ax.legend(loc='lower right')
ax.grid(True, linestyle=':')
plt.tight_layout()
plt.savefig('dose_error.png')
