import matplotlib.pyplot as plt

year = [1960, 1970, 1980, 1990, 2000, 2010, 2020]
area = [9.8, 9.5, 9.3, 8.6, 7.4, 6.1, 4.7]

plt.figure(figsize=(9, 5))
plt.plot(year, area, color='steelblue', marker='s', linewidth=2)
plt.fill_between(year, area, color='steelblue', alpha=0.2)
plt.annotate('Melting speeds up', xy=(1980, 9.3), xytext=(1992, 9.6), arrowprops=dict(arrowstyle='->'))
plt.title('Shrinking Alpine Glacier')
plt.xlabel('Year')
plt.ylabel('Area (km²)')
plt.ylim(0, 11)
plt.show()
