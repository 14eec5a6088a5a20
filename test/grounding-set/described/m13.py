import matplotlib.pyplot as plt
dose = [0, 20, 40, 60, 80, 100]
y = [2.1, 3.0, 3.8, 4.4, 4.5, 4.2]
sd = [0.3, 0.3, 0.4, 0.4, 0.5, 0.8]
fig, ax = plt.subplots()
ax.errorbar(dose, y, yerr=sd, fmt='o-', color='darkgreen', capsize=5, ecolor='gray')
ax.set_xlabel('Nitrogen applied (kg/ha)')
ax.set_ylabel('Grain yield (t/ha)')
ax.set_ylim(0, 6)
ax.set_title('Wheat yield against nitrogen dose (mean ± SD)')
ax.grid(alpha=0.3)
plt.show()
