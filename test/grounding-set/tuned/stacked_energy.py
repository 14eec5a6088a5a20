import matplotlib.pyplot as plt
import numpy as np

years = ['2018', '2019', '2020', '2021', '2022', '2023']
coal = np.array([42, 38, 31, 28, 24, 18])
gas = np.array([30, 31, 32, 33, 31, 29])
wind = np.array([10, 13, 18, 20, 25, 30])
solar = np.array([4, 6, 9, 12, 16, 21])

fig, ax = plt.subplots(figsize=(10, 6))
ax.bar(years, coal, label='Coal', color='#4d4d4d')
ax.bar(years, gas, bottom=coal, label='Gas', color='#f4a261')
ax.bar(years, wind, bottom=coal + gas, label='Wind', color='#457b9d')
ax.bar(years, solar, bottom=coal + gas + wind, label='Solar', color='#ffd166')

# Total labels above each stack
totals = coal + gas + wind + solar
for i, t in enumerate(totals):
    ax.text(i, t + 1.5, f'{t} TWh', ha='center', fontweight='bold')

ax.set_xlabel('Year')
ax.set_ylabel('Electricity generation (TWh)')
ax.set_title('Electricity Generation by Source, 2018–2023')
ax.set_ylim(0, 115)
ax.legend(title='Source', bbox_to_anchor=(1.02, 1), loc='upper left')
ax.grid(axis='y', alpha=0.4)
plt.tight_layout()
plt.show()
