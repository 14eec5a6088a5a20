import matplotlib.pyplot as plt
import numpy as np

years = [2000, 2004, 2008, 2012, 2016, 2020]
coal = [60, 58, 52, 40, 28, 15]
gas = [20, 22, 26, 30, 30, 28]
wind = [2, 4, 8, 14, 22, 34]
hydro = [18, 18, 18, 18, 18, 18]

plt.figure(figsize=(10, 6))
plt.stackplot(years, coal, gas, wind, hydro, labels=['Coal', 'Gas', 'Wind', 'Hydro'],
              colors=['dimgray', 'sandybrown', 'lightskyblue', 'royalblue'], alpha=0.9)
plt.xlim(2000, 2020)
plt.xticks(years)
plt.ylim(0, 120)
plt.xlabel('Year')
plt.ylabel('Electricity generation (TWh)')
plt.title('Electricity Mix of a Mid-Sized Country')
plt.legend(loc='upper left', ncol=4)
plt.tight_layout()
plt.show()
