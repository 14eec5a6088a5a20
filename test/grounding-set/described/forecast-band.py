import matplotlib.pyplot as plt
import numpy as np

years_hist = np.array([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])
demand_hist = np.array([50, 53, 57, 60, 52, 58, 64, 67, 70])
years_fc = np.array([2024, 2025, 2026, 2027, 2028, 2029, 2030])
demand_fc = np.array([70, 73, 76, 79, 82, 85, 88])
spread = np.array([0, 2, 4, 6, 8, 10, 12])

fig, ax = plt.subplots(figsize=(10, 6))
ax.plot(years_hist, demand_hist, color='black', marker='.', label='Observed')
ax.plot(years_fc, demand_fc, color='blue', linestyle='--', label='Forecast')
ax.fill_between(years_fc, demand_fc - spread, demand_fc + spread, color='blue', alpha=0.2, label='95% interval')
ax.axvline(2024, color='gray', linestyle=':')
ax.set_title('Water Demand: History and Forecast')
ax.set_xlabel('Year')
ax.set_ylabel('Demand (million m³)')
ax.set_xlim(2016, 2030)
ax.set_ylim(40, 110)
ax.legend(loc='upper left')
ax.grid(alpha=0.3)
plt.show()
