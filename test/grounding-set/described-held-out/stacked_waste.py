import matplotlib.pyplot as plt
import numpy as np

cities = ['Arden', 'Bristow', 'Calder', 'Dunmore', 'Eastvale']
recycled = np.array([30, 45, 25, 50, 40])
composted = np.array([20, 15, 10, 30, 25])
landfill = np.array([70, 60, 95, 40, 55])

plt.figure(figsize=(9, 6))
plt.bar(cities, recycled, color='seagreen', label='Recycled')
plt.bar(cities, composted, bottom=recycled, color='gold', label='Composted')
plt.bar(cities, landfill, bottom=recycled + composted, color='gray', label='Landfill')
plt.title('Municipal Waste by Treatment Method')
plt.xlabel('City')
plt.ylabel('Waste (thousand tonnes)')
plt.legend(loc='upper right', bbox_to_anchor=(1.0, 1.0))
plt.ylim(0, 170)
plt.show()
