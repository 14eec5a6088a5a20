import matplotlib.pyplot as plt

hours = [0, 2, 4, 6, 8, 10, 12]
control = [100, 400, 1600, 6400, 25600, 60000, 80000]
treated = [100, 300, 500, 400, 200, 80, 30]

plt.figure(figsize=(8, 6))
plt.semilogy(hours, control, 'o-', color='black', label='No antibiotic')
plt.semilogy(hours, treated, 'x--', color='red', label='With antibiotic')
plt.title('Bacterial Growth With and Without Antibiotic')
plt.xlabel('Time (h)')
plt.ylabel('Cells per mL')
plt.ylim(10, 1000000)
plt.legend()
plt.grid(True, which='major')
plt.show()
