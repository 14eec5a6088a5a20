import matplotlib.pyplot as plt
import numpy as np

year = np.arange(2010, 2022)
income = np.array([30, 32, 33, 35, 38, 40, 41, 43, 42, 44, 36, 39])
spending = np.array([34, 35, 35, 36, 36, 37, 38, 39, 41, 42, 46, 44])

fig, ax = plt.subplots(figsize=(8.5, 5))
ax.plot(year, income, color='green', label='Income')
ax.plot(year, spending, color='darkred', ls='--', label='Spending')
ax.fill_between(year, income, spending, where=income >= spending, interpolate=True, color='green', alpha=0.25, label='Surplus')
ax.fill_between(year, income, spending, where=income < spending, interpolate=True, color='red', alpha=0.25, label='Deficit')
ax.set_xlabel('Year')
ax.set_ylabel('Million euros')
ax.set_title('Finances of a Small Town')
ax.legend()
plt.tight_layout()
plt.show()
