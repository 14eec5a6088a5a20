import matplotlib.pyplot as plt

fertilizer = ['None', 'Compost', 'Nitrogen', 'NPK']
yield_t = [3.2, 4.5, 5.8, 6.4]
sd = [0.4, 0.5, 0.9, 0.3]

plt.figure(figsize=(7, 5))
plt.bar(fertilizer, yield_t, yerr=sd, capsize=6, color='goldenrod', edgecolor='black', width=0.6)
plt.title('Wheat Yield Under Four Treatments')
plt.xlabel('Fertilizer')
plt.ylabel('Yield (t/ha)')
plt.ylim(0, 8)
plt.grid(axis='y', linestyle='--', alpha=0.5)
plt.show()
