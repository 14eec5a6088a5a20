import matplotlib.pyplot as plt

years = [1980, 1990, 2000, 2010, 2020]
forest = [50, 46, 41, 37, 35]
farmland = [35, 37, 38, 37, 34]
urban = [10, 12, 16, 21, 26]
water = [5, 5, 5, 5, 5]

plt.figure(figsize=(9, 6))
plt.stackplot(years, forest, farmland, urban, water,
              labels=['Forest', 'Farmland', 'Urban', 'Water'],
              colors=['forestgreen', 'wheat', 'slategray', 'deepskyblue'])
plt.title('Land Use Change 1980-2020')
plt.xlabel('Year')
plt.ylabel('Share of Land (%)')
plt.legend(loc='lower left')
plt.xlim(1980, 2020)
plt.ylim(0, 100)
plt.show()
