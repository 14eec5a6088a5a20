import matplotlib.pyplot as plt

dose = [0, 20, 40, 60, 80, 100]
yield_ = [3.1, 4.4, 5.6, 6.3, 6.5, 6.2]
err = [0.2, 0.3, 0.3, 0.4, 0.5, 0.8]

plt.figure(figsize=(8, 6))
plt.errorbar(dose, yield_, yerr=err, fmt='-o', color='teal', ecolor='black', capsize=5, label='Mean yield')
plt.title('Wheat Yield at Different Nitrogen Doses')
plt.xlabel('Nitrogen (kg per hectare)')
plt.ylabel('Yield (tonnes per hectare)')
plt.legend()
plt.show()
