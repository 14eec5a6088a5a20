import matplotlib.pyplot as plt
import numpy as np

countries = ['Norland', 'Estria', 'Valmont', 'Kesh', 'Toria']
hydro = np.array([60, 10, 25, 5, 15])
wind = np.array([20, 30, 15, 10, 25])
gas = np.array([10, 35, 20, 30, 40])
coal = np.array([0, 15, 10, 45, 10])

fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(countries, hydro, label='Hydro', color='#3498db')
ax.bar(countries, wind, bottom=hydro, label='Wind', color='#2ecc71')
ax.bar(countries, gas, bottom=hydro + wind, label='Gas', color='#f39c12')
ax.bar(countries, coal, bottom=hydro + wind + gas, label='Coal', color='#34495e')

ax.set_ylabel('Generation (TWh)')
ax.set_title('Electricity Generation by Source')
ax.set_ylim(0, 120)
ax.legend(ncol=4, loc='upper center')
plt.show()
