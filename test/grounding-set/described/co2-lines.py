import matplotlib.pyplot as plt

years = [1990, 1995, 2000, 2005, 2010, 2015, 2020]
china = [2.1, 2.8, 2.9, 4.6, 6.6, 7.3, 7.8]
usa = [19.4, 19.6, 20.5, 19.7, 17.6, 16.3, 13.7]
germany = [12.0, 10.9, 10.4, 10.1, 9.9, 9.5, 7.7]
india = [0.6, 0.8, 0.9, 1.0, 1.3, 1.6, 1.7]
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(years, usa, 'o-', color='tab:blue', label='United States')
ax.plot(years, germany, 's--', color='black', label='Germany')
ax.plot(years, china, '^-', color='tab:red', label='China')
ax.plot(years, india, 'd-', color='tab:green', label='India')
ax.set_xlabel('Year')
ax.set_ylabel('CO2 emissions per capita (tonnes)')
ax.set_title('Per-capita CO2 emissions, 1990-2020')
ax.set_ylim(0, 24)
ax.grid(alpha=0.3)
ax.legend(loc='upper right', ncol=2)
plt.show()
