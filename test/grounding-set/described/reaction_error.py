import matplotlib.pyplot as plt

dose = [0, 10, 20, 30, 40, 50]
rt = [310, 295, 270, 262, 255, 280]
err = [12, 10, 15, 8, 9, 20]

plt.figure(figsize=(8, 5))
plt.errorbar(dose, rt, yerr=err, fmt='D-', color='maroon', ecolor='gray', capsize=5, label='Mean ± SD')
plt.title('Effect of Caffeine on Reaction Time')
plt.xlabel('Caffeine Dose (mg)')
plt.ylabel('Reaction Time (ms)')
plt.legend()
plt.grid(True, linestyle=':')
plt.show()
