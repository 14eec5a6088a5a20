import matplotlib.pyplot as plt

years = [2018, 2019, 2020, 2021, 2022, 2023]
gdp = [2.4, 1.9, -3.8, 4.6, 3.1, 1.2]
unemp = [4.1, 3.9, 6.8, 5.7, 4.4, 4.6]

fig, ax1 = plt.subplots(figsize=(9, 5))
l1, = ax1.plot(years, gdp, 'b-o', label='GDP growth')
ax1.axhline(0, color='gray', linewidth=0.8)
ax1.set_xlabel('Year')
ax1.set_ylabel('GDP growth (%)', color='b')
ax2 = ax1.twinx()
l2, = ax2.plot(years, unemp, 'g--s', label='Unemployment')
ax2.set_ylabel('Unemployment rate (%)', color='g')
ax2.set_ylim(0, 8)
ax1.legend(handles=[l1, l2], loc='lower right')
plt.title('Growth and Unemployment, 2018-2023')
plt.show()
