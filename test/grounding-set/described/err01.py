import matplotlib.pyplot as plt

temps = [10, 20, 30, 40, 50, 60]
rate = [0.8, 1.5, 2.9, 4.6, 5.1, 2.2]
err = [0.1, 0.2, 0.3, 0.4, 0.5, 0.3]

plt.figure(figsize=(8, 6))
plt.errorbar(temps, rate, yerr=err, fmt='-o', color='darkgreen', ecolor='gray', capsize=5)
plt.title('Enzyme Activity at Different Temperatures')
plt.xlabel('Temperature (°C)')
plt.ylabel('Reaction Rate (µmol/min)')
plt.show()
