import matplotlib.pyplot as plt
import numpy as np

years = np.arange(2012, 2022)
revenue = np.array([30, 34, 39, 41, 45, 52, 58, 61, 55, 66])
costs = np.array([33, 35, 37, 38, 40, 44, 47, 50, 53, 54])

plt.figure(figsize=(10, 6))
plt.plot(years, revenue, color='darkgreen', label='Revenue')
plt.plot(years, costs, color='maroon', label='Costs')
plt.fill_between(years, revenue, costs, where=(revenue >= costs), interpolate=True, color='lightgreen', alpha=0.6, label='Profit')
plt.fill_between(years, revenue, costs, where=(revenue < costs), interpolate=True, color='salmon', alpha=0.6, label='Loss')
plt.title('Revenue and Costs of a Bicycle Maker')
plt.xlabel('Year')
plt.ylabel('Million Euros')
plt.legend(loc='upper left')
plt.show()
