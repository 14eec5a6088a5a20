import matplotlib.pyplot as plt
import numpy as np

years = ['2000', '2005', '2010', '2015', '2020']
coal = np.array([50, 48, 42, 33, 22])
gas = np.array([20, 22, 25, 27, 28])
nuclear = np.array([22, 20, 18, 14, 10])
renewables = np.array([8, 10, 15, 26, 40])

fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(years, coal, color='dimgray', label='Coal')
ax.bar(years, gas, bottom=coal, color='skyblue', label='Gas')
ax.bar(years, nuclear, bottom=coal + gas, color='mediumpurple', label='Nuclear')
ax.bar(years, renewables, bottom=coal + gas + nuclear, color='limegreen', label='Renewables')
ax.set_title('Electricity Mix by Source, 2000-2020')
ax.set_xlabel('Year')
ax.set_ylabel('Share of generation (%)')
ax.legend(bbox_to_anchor=(1.02, 1), loc='upper left')
plt.tight_layout()
plt.show()
