import matplotlib.pyplot as plt

years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
solar = [2, 4, 6, 9, 13, 18, 24, 31, 39, 48, 60]
wind = [15, 18, 22, 25, 29, 35, 38, 44, 50, 53, 57]
hydro = [40, 41, 39, 40, 38, 39, 41, 40, 37, 36, 35]

plt.figure(figsize=(10, 6))
plt.plot(years, solar, marker='o', color='orange', linestyle='-', label='Solar')
plt.plot(years, wind, marker='s', color='green', linestyle='--', label='Wind')
plt.plot(years, hydro, marker='^', color='blue', linestyle=':', label='Hydro')
plt.title('Renewable Electricity Generation in Norlandia (2012-2022)')
plt.xlabel('Year')
plt.ylabel('Generation (TWh)')
plt.xticks(years)
plt.ylim(0, 70)
plt.legend(loc='upper left')
plt.grid(True)
plt.tight_layout()
plt.show()
