import matplotlib.pyplot as plt

years = [2000, 2004, 2008, 2012, 2016, 2020]
coal = [50, 46, 40, 30, 18, 8]
gas = [20, 24, 28, 30, 32, 30]
wind = [2, 4, 9, 16, 26, 38]
solar = [0, 1, 2, 6, 12, 20]

fig, ax = plt.subplots(figsize=(10, 6))
ax.stackplot(years, coal, gas, wind, solar, labels=['Coal', 'Gas', 'Wind', 'Solar'],
             colors=['#4d4d4d', '#d95f02', '#1b9e77', '#e6ab02'], alpha=0.85)
ax.legend(loc='upper left')
ax.set_xlim(2000, 2020)
ax.set_xticks(years)
ax.set_ylim(0, 120)
ax.set_xlabel('Year')
ax.set_ylabel('Electricity Generated (TWh)')
ax.set_title('Electricity Generation by Source')
plt.show()
