import matplotlib.pyplot as plt

years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
rate = [1.0, 1.0, 0.75, 0.5, 0.5, 1.0, 1.75, 1.75, 0.25, 0.25, 2.5, 4.5]
inflation = [2.1, 1.8, 1.2, 0.4, 1.0, 1.6, 2.2, 1.9, 0.8, 3.5, 7.8, 5.2]

plt.figure(figsize=(10, 5.5))
plt.step(years, rate, where='post', color='darkblue', linewidth=2.5, label='Policy rate')
plt.plot(years, inflation, color='orangered', marker='o', linestyle='-.', label='Inflation')
plt.fill_between(years, rate, step='post', color='darkblue', alpha=0.12)

plt.axvline(2020, color='gray', linestyle='--', linewidth=1)
plt.text(2020.1, 6.6, 'Rate cut', rotation=90, color='gray', va='center')

plt.title('Central Bank Policy Rate and Inflation')
plt.xlabel('Year')
plt.ylabel('Percent')
plt.xticks(years, rotation=45)
plt.ylim(0, 9)
plt.legend(loc='upper left', frameon=True, shadow=True)
plt.grid(True, alpha=0.25)
plt.tight_layout()
plt.show()
