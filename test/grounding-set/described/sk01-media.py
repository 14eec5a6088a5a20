import matplotlib.pyplot as plt

years = [2000, 2004, 2008, 2012, 2016, 2020]
cd = [90, 78, 50, 28, 14, 6]
download = [0, 8, 30, 36, 22, 9]
stream = [0, 1, 5, 18, 46, 83]

plt.figure(figsize=(9, 6))
plt.stackplot(years, cd, download, stream, labels=['CD', 'Download', 'Streaming'], colors=['gold', 'salmon', 'mediumseagreen'])
plt.legend(loc='upper center')
plt.title('Recorded Music Revenue by Format')
plt.xlabel('Year')
plt.ylabel('Revenue (billion credits)')
plt.show()
