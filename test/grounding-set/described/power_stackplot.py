import matplotlib.pyplot as plt

years = [2000, 2005, 2010, 2015, 2020]
coal = [50, 45, 38, 25, 10]
gas = [20, 24, 28, 30, 26]
wind = [2, 6, 14, 28, 48]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stackplot(years, coal, gas, wind, labels=['Coal', 'Gas', 'Wind'],
             colors=['dimgray', 'sandybrown', 'mediumturquoise'])
ax.set_title('Electricity Generation in Veland')
ax.set_xlabel('Year')
ax.set_ylabel('Output (TWh)')
ax.set_xlim(2000, 2020)
ax.legend(loc='upper left')
plt.show()
