import matplotlib.pyplot as plt

years = [2000, 2004, 2008, 2012, 2016, 2020]
coal = [60, 56, 50, 41, 30, 18]
gas = [20, 24, 27, 30, 31, 30]
wind = [2, 5, 10, 18, 28, 41]
hydro = [15, 15, 16, 16, 15, 16]

plt.figure(figsize=(10, 6))
plt.stackplot(years, coal, gas, wind, hydro, labels=['Coal', 'Gas', 'Wind', 'Hydro'],
              colors=['dimgray', 'orange', 'skyblue', 'royalblue'])
plt.title('Electricity Generation by Source')
plt.xlabel('Year')
plt.ylabel('Generation (TWh)')
plt.legend(loc='lower left')
plt.show()
