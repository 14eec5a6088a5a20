import matplotlib.pyplot as plt
yr = [2000, 2005, 2010, 2015, 2020]
coal = [50, 46, 38, 24, 10]
gas = [20, 24, 28, 30, 28]
hydro = [18, 17, 18, 18, 19]
wind = [2, 5, 12, 24, 40]
plt.figure(figsize=(9, 5))
plt.stackplot(yr, coal, gas, hydro, wind, labels=['Coal', 'Gas', 'Hydro', 'Wind'], colors=['#444444', '#f4a261', '#2a6f97', '#8ac926'])
plt.legend(loc='upper left'); plt.xlim(2000, 2020); plt.ylim(0, 120); plt.xticks(yr)
plt.xlabel('Year'); plt.ylabel('Generation (TWh)')
plt.title('Electricity generation by source')
plt.show()
