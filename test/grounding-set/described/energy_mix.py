import matplotlib.pyplot as plt
import numpy as np

years = ['2019', '2020', '2021', '2022', '2023']
gas = np.array([50, 48, 45, 40, 35])
electricity = np.array([30, 31, 33, 36, 40])
solar = np.array([2, 4, 7, 11, 16])

plt.figure(figsize=(8, 5))
plt.bar(years, gas, label='Gas', color='#8c564b')
plt.bar(years, electricity, bottom=gas, label='Electricity', color='#1f77b4')
plt.bar(years, solar, bottom=gas + electricity, label='Solar', color='#ffcc00')
plt.title('Household Energy Use by Source')
plt.xlabel('Year')
plt.ylabel('Energy Use (GWh)')
plt.ylim(0, 115)
plt.legend(loc='upper right', ncol=3)
plt.show()
