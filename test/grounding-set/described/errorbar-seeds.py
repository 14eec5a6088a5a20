import matplotlib.pyplot as plt

dose = [0, 10, 20, 40, 80, 160]
growth = [4.1, 5.0, 6.3, 7.8, 7.2, 3.5]
err = [0.4, 0.5, 0.4, 0.6, 0.9, 1.2]

plt.errorbar(dose, growth, yerr=err, fmt='s-', color='forestgreen', ecolor='black', capsize=5)
plt.xlabel('Fertilizer (mg per pot)')
plt.ylabel('Seedling height (cm)')
plt.title('Response of Basil Seedlings to Fertilizer')
plt.ylim(0, 10)
plt.xlim(-10, 180)
plt.tight_layout()
plt.show()
