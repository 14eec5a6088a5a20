import matplotlib.pyplot as plt
import numpy as np

cities = ['Oslo', 'Rome', 'Cairo']
seasons = ['Winter', 'Spring', 'Summer', 'Autumn']
temps = np.array([[-3, 6, 17, 7], [8, 15, 26, 17], [14, 22, 29, 24]])

plt.figure(figsize=(8, 5))
plt.imshow(temps, cmap='coolwarm', aspect='auto')
plt.colorbar(label='Mean Temperature (°C)')
plt.xticks(np.arange(4), seasons)
plt.yticks(np.arange(3), cities)
plt.title('Seasonal Mean Temperatures')
for i in range(3):
    for j in range(4):
        plt.text(j, i, str(temps[i, j]), ha='center', va='center', color='black')
plt.show()
