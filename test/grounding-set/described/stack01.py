import matplotlib.pyplot as plt

years = [2000, 2005, 2010, 2015, 2020]
coal = [52, 50, 45, 33, 19]
gas = [16, 19, 24, 33, 40]
nuclear = [20, 19, 20, 20, 20]
renew = [9, 9, 10, 13, 20]

fig, ax = plt.subplots(figsize=(10, 6))
ax.stackplot(years, coal, gas, nuclear, renew, labels=['Coal', 'Natural Gas', 'Nuclear', 'Renewables'], colors=['dimgray', 'orange', 'gold', 'green'])
ax.set_title('Electricity Generation Mix Over Two Decades')
ax.set_xlabel('Year')
ax.set_ylabel('Share of Generation (%)')
ax.legend(loc='lower left')
plt.show()
