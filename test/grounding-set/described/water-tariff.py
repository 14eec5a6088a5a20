import matplotlib.pyplot as plt

year = [2012, 2014, 2015, 2017, 2019, 2021, 2023]
city = [1.20, 1.35, 1.50, 1.50, 1.80, 2.10, 2.40]
rural = [0.90, 0.90, 1.10, 1.25, 1.25, 1.60, 1.60]

fig, ax = plt.subplots(figsize=(9, 5))
ax.step(year, city, where='post', label='City', color='blue', linewidth=2)
ax.step(year, rural, where='post', label='Rural', color='brown', linewidth=2, linestyle='--')
ax.set_xlabel('Year')
ax.set_ylabel('Tariff (EUR per m³)')
ax.set_title('Drinking Water Tariffs 2012–2023')
ax.set_xticks([2012, 2014, 2016, 2018, 2020, 2022])
ax.set_ylim(0.5, 2.75)
ax.legend(loc='upper left')
ax.grid(True, linestyle=':')
plt.show()
