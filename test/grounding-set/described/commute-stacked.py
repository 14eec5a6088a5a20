import matplotlib.pyplot as plt
import numpy as np

cities = ['Oslo', 'Lyon', 'Porto', 'Leeds', 'Graz', 'Turin']
car = np.array([30, 44, 52, 58, 38, 55])
transit = np.array([42, 31, 24, 22, 28, 25])
bike = np.array([10, 9, 4, 5, 20, 6])
walk = np.array([18, 16, 20, 15, 14, 14])

plt.figure(figsize=(9, 6))
plt.bar(cities, car, label='Car', color='#4c4c4c')
plt.bar(cities, transit, bottom=car, label='Public transit', color='#1f77b4')
plt.bar(cities, bike, bottom=car + transit, label='Bicycle', color='#2ca02c')
plt.bar(cities, walk, bottom=car + transit + bike, label='Walking', color='#ffbf00')
for i in range(len(cities)):
    y = 0
    for arr in (car, transit, bike, walk):
        plt.text(i, y + arr[i] / 2, f'{arr[i]}%', ha='center', va='center', color='white', fontsize=8)
        y += arr[i]
plt.ylabel('Share of commuters (%)')
plt.title('How People Get to Work in Six European Cities')
plt.legend(bbox_to_anchor=(1.02, 1), loc='upper left')
plt.ylim(0, 100)
plt.tight_layout()
plt.show()
