import numpy as np
import matplotlib.pyplot as plt

years = ['2018', '2019', '2020', '2021', '2022']
landfill = np.array([260, 240, 225, 190, 160])
recycled = np.array([120, 130, 150, 165, 180])
compost = np.array([40, 50, 55, 70, 90])

fig, ax = plt.subplots(figsize=(8, 6))
ax.bar(years, landfill, label='Landfill', color='dimgray')
ax.bar(years, recycled, bottom=landfill, label='Recycled', color='steelblue')
ax.bar(years, compost, bottom=landfill + recycled, label='Composted', color='yellowgreen')
ax.set_title('Household Waste per Person by Treatment')
ax.set_xlabel('Year')
ax.set_ylabel('Waste (kg per person)')
ax.set_ylim(0, 500)
ax.legend(loc='upper right', ncol=3)
plt.show()
