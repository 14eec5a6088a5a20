import matplotlib.pyplot as plt
import numpy as np

regions = ['North', 'East', 'South', 'West']
coal = np.array([20, 45, 30, 10])
gas = np.array([35, 25, 20, 30])
wind = np.array([40, 10, 15, 25])
solar = np.array([5, 15, 40, 20])

plt.figure(figsize=(8, 6))
plt.bar(regions, coal, color='dimgray', label='Coal')
plt.bar(regions, gas, bottom=coal, color='tan', label='Gas')
plt.bar(regions, wind, bottom=coal + gas, color='skyblue', label='Wind')
plt.bar(regions, solar, bottom=coal + gas + wind, color='gold', label='Solar')
plt.xlabel('Region')
plt.ylabel('Electricity Generated (TWh)')
plt.title('Electricity Generation by Source and Region')
plt.legend(loc='upper right', bbox_to_anchor=(1.22, 1))
plt.tight_layout()
plt.show()
