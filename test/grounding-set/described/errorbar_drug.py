import matplotlib.pyplot as plt

dose = [0, 5, 10, 20, 40, 80]
resp = [2.1, 8.4, 15.9, 27.2, 36.8, 39.5]
err = [0.8, 1.5, 2.0, 3.1, 2.6, 4.4]

plt.figure(figsize=(8, 6))
plt.errorbar(dose, resp, yerr=err, fmt='o-', color='purple', ecolor='gray', capsize=5, label='Mean ± SD')
plt.title('Dose-Response Curve of Compound X-17')
plt.xlabel('Dose (mg/kg)')
plt.ylabel('Pain Reduction (%)')
plt.legend(loc='lower right')
plt.grid(True)
plt.show()
