import matplotlib.pyplot as plt

temp = [10, 20, 30, 40, 50, 60, 70]
rate_a = [1.2, 2.1, 3.8, 6.0, 7.4, 5.2, 1.9]
err_a = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 0.4]
rate_b = [0.5, 0.9, 1.6, 2.7, 4.1, 5.8, 6.9]
err_b = [0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 0.9]

fig, ax = plt.subplots(figsize=(9, 6))
ax.errorbar(temp, rate_a, yerr=err_a, fmt='o-', color='darkblue', capsize=4, label='Enzyme A')
ax.errorbar(temp, rate_b, yerr=err_b, fmt='s--', color='darkred', capsize=4, label='Enzyme B')
ax.set_xlabel('Temperature (°C)')
ax.set_ylabel('Reaction Rate (µmol/min)')
ax.set_title('Reaction Rate of Two Enzymes')
ax.set_ylim(0, 9)
ax.legend(loc='upper left')
ax.grid(True, alpha=0.4)
plt.show()
