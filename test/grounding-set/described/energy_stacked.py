import matplotlib.pyplot as plt
import numpy as np

regions = ['North', 'South', 'East', 'West']
coal = np.array([40, 25, 60, 15])
gas = np.array([30, 35, 20, 25])
wind = np.array([20, 10, 5, 40])
solar = np.array([10, 50, 15, 30])

plt.figure(figsize=(8, 6))
plt.bar(regions, coal, color='dimgray', label='Coal')
plt.bar(regions, gas, bottom=coal, color='lightskyblue', label='Gas')
plt.bar(regions, wind, bottom=coal + gas, color='mediumseagreen', label='Wind')
plt.bar(regions, solar, bottom=coal + gas + wind, color='gold', label='Solar')
plt.xlabel('Region')
plt.ylabel('Electricity (TWh)')
plt.title('Electricity Generation by Source and Region')
plt.legend(title='Source', bbox_to_anchor=(1.02, 1), loc='upper left')
plt.tight_layout()
plt.show()
