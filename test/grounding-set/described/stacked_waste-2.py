import matplotlib.pyplot as plt
import numpy as np

cities = ['Arden', 'Bexley', 'Corvale', 'Dunmore', 'Elstow']
recycled = np.array([120, 95, 160, 70, 110])
composted = np.array([60, 45, 80, 30, 75])
landfill = np.array([200, 240, 130, 280, 165])

plt.figure(figsize=(10, 6))
plt.bar(cities, recycled, label='Recycled', color='#2ca02c')
plt.bar(cities, composted, bottom=recycled, label='Composted', color='#ff7f0e')
plt.bar(cities, landfill, bottom=recycled + composted, label='Landfill', color='#7f7f7f')
plt.ylabel('Waste (thousand tons)')
plt.xlabel('City')
plt.title('Municipal Waste Treatment by City')
plt.ylim(0, 450)
plt.legend(loc='upper right', ncol=3)
plt.show()
