import matplotlib.pyplot as plt

years = [2012, 2014, 2016, 2018, 2020, 2022]
coal = [60, 52, 43, 33, 22, 14]
gas = [30, 33, 36, 38, 37, 34]
wind = [5, 9, 14, 21, 30, 39]
solar = [1, 3, 6, 11, 17, 25]

plt.figure(figsize=(10, 6))
plt.stackplot(years, coal, gas, wind, solar, labels=['Coal', 'Gas', 'Wind', 'Solar'],
              colors=['dimgray', 'orange', 'steelblue', 'gold'], alpha=0.85)
plt.title('Electricity Generation by Source, 2012-2022')
plt.xlabel('Year')
plt.ylabel('Generation (TWh)')
plt.legend(loc='upper left')
plt.show()
