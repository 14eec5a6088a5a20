import matplotlib.pyplot as plt

week = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
low = [5, 10, 20, 40, 60, 70, 55, 35, 15, 8]
high = [20, 35, 60, 95, 130, 150, 120, 80, 45, 25]
mean = [12, 22, 40, 68, 95, 110, 88, 58, 30, 16]

plt.figure(figsize=(9, 5))
plt.fill_between(week, low, high, color='lightgreen', alpha=0.6, label='Daily range')
plt.plot(week, mean, color='darkgreen', lw=2, label='Weekly mean')
plt.title('Birch Pollen Concentration in Spring')
plt.xlabel('Week of Season')
plt.ylabel('Pollen Count (grains/m³)')
plt.xticks(week)
plt.legend()
plt.show()
