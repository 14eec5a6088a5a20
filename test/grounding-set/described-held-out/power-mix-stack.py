import matplotlib.pyplot as plt

years = [2012, 2014, 2016, 2018, 2020, 2022]
coal = [40, 34, 24, 15, 7, 3]
gas = [28, 30, 35, 36, 34, 32]
nuclear = [18, 18, 19, 18, 16, 14]
wind = [6, 10, 15, 22, 31, 38]
solar = [1, 3, 6, 9, 12, 17]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stackplot(years, coal, gas, nuclear, wind, solar,
             labels=['Coal', 'Gas', 'Nuclear', 'Wind', 'Solar'],
             colors=['#444444', '#c49a6c', '#9467bd', '#1f77b4', '#ffd92f'], alpha=0.85)
ax.set_xlim(2012, 2022)
ax.set_ylim(0, 120)
ax.set_xlabel('Year')
ax.set_ylabel('Generation (TWh)')
ax.set_title('Electricity generation in Verland by source')
ax.legend(loc='upper left', ncol=5, fontsize=9)
plt.tight_layout()
plt.show()
