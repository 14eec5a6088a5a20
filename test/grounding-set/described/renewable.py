import matplotlib.pyplot as plt

years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
solar = [12, 17, 25, 34, 46, 58, 71, 89, 112, 140]
wind = [48, 55, 61, 70, 78, 86, 97, 104, 110, 118]

plt.figure(figsize=(10, 6))
plt.plot(years, solar, color='orange', marker='o', label='Solar')
plt.plot(years, wind, color='teal', marker='s', linestyle='--', label='Wind')
plt.title('Renewable Electricity Generation in Norvia')
plt.xlabel('Year')
plt.ylabel('Generation (TWh)')
plt.legend()
plt.grid(True)
plt.show()
