import matplotlib.pyplot as plt

temperature = [10, 20, 30, 40, 50, 60, 70]
activity = [12, 28, 55, 82, 74, 30, 6]
error = [3, 4, 5, 6, 8, 5, 2]

plt.figure(figsize=(8, 5))
plt.errorbar(temperature, activity, yerr=error, fmt='o-', color='purple',
             ecolor='gray', capsize=4, label='Mean ± SD')
plt.title('Enzyme Activity at Different Temperatures')
plt.xlabel('Temperature (°C)')
plt.ylabel('Relative activity (%)')
plt.ylim(0, 100)
plt.grid(True)
plt.legend()
plt.show()
