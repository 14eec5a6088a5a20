import matplotlib.pyplot as plt

years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
alpha = [40, 46, 55, 61, 70, 64, 82, 90]
beta = [75, 72, 68, 66, 60, 48, 45, 40]
gamma = [30, 30, 35, 42, 50, 52, 50, 55]

fig, ax = plt.subplots(figsize=(10, 6))
ax.plot(years, alpha, 'o-', color='blue', label='Alpha Corp')
ax.plot(years, beta, 's--', color='red', label='Beta Ltd')
ax.plot(years, gamma, '^-.', color='green', label='Gamma Inc')

ax.set_title('Share Price of Three Companies, 2015-2022')
ax.set_xlabel('Year')
ax.set_ylabel('Share price (USD)')
ax.set_ylim(20, 100)
ax.set_xticks(years)
ax.legend(loc='center left')
ax.grid(True, alpha=0.4)
plt.show()
