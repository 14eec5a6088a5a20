import matplotlib.pyplot as plt
years = [2005, 2008, 2011, 2014, 2017, 2020, 2023]
coal = [40, 38, 34, 28, 20, 11, 5]
gas = [20, 22, 25, 27, 28, 27, 24]
wind = [2, 4, 7, 12, 19, 27, 36]
plt.stackplot(years, coal, gas, wind, labels=['Coal', 'Gas', 'Wind'],
              colors=['dimgray', 'sandybrown', 'skyblue'])
plt.legend(loc='upper left')
plt.xlabel('Year')
plt.ylabel('Generation (TWh)')
plt.title('Electricity generation by source')
plt.xlim(2005, 2023)
plt.ylim(0, 85)
plt.show()
