import numpy as np
import matplotlib.pyplot as plt

years = ['2019', '2020', '2021', '2022']
farm = np.array([40, 42, 38, 35])
home = np.array([20, 25, 27, 30])
factory = np.array([30, 22, 25, 20])

plt.figure(figsize=(8, 5))
plt.bar(years, farm, label='Agriculture', color='yellowgreen')
plt.bar(years, home, bottom=farm, label='Households', color='skyblue')
plt.bar(years, factory, bottom=farm + home, label='Industry', color='slategray')
plt.title('Water Consumption by Sector')
plt.xlabel('Year')
plt.ylabel('Water Used (million m³)')
plt.ylim(0, 120)
plt.legend(loc='upper right', ncol=3)
plt.show()
