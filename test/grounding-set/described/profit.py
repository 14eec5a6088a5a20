import matplotlib.pyplot as plt
import numpy as np

months = np.arange(1, 13)
income = np.array([30, 32, 35, 33, 40, 46, 50, 52, 48, 44, 38, 60])
costs = np.array([38, 37, 38, 39, 40, 41, 42, 42, 41, 42, 43, 45])

plt.figure(figsize=(10, 5))
plt.plot(months, income, 'k-', label='Income')
plt.plot(months, costs, 'k--', label='Costs')
plt.fill_between(months, income, costs, where=(income >= costs), color='green', alpha=0.3, interpolate=True, label='Profit')
plt.fill_between(months, income, costs, where=(income < costs), color='red', alpha=0.3, interpolate=True, label='Loss')
plt.xticks(months)
plt.xlabel('Month')
plt.ylabel('Thousand euros')
plt.title('First Year of a Bakery')
plt.legend(loc='upper left')
plt.show()
