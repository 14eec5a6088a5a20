import matplotlib.pyplot as plt

years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
central = [0.75, 0.5, 0.5, 0.25, 0.25, 0.5, 1.0, 1.0, 0.25, 0.25, 2.5]
mortgage = [3.5, 3.25, 3.0, 3.0, 2.75, 2.75, 3.25, 3.25, 2.5, 2.25, 4.5]

fig, ax = plt.subplots(figsize=(10, 5))
ax.step(years, central, where='post', color='black', linewidth=2, label='Central bank rate')
ax.step(years, mortgage, where='post', color='magenta', linewidth=2, linestyle='--', label='Mortgage rate')
ax.set_xticks(years)
ax.set_ylim(0, 5)
ax.set_xlabel('Year')
ax.set_ylabel('Interest Rate (%)')
ax.set_title('Interest Rates in the Republic of Lindel')
ax.legend()
plt.show()
