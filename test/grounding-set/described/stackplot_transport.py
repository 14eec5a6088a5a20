import matplotlib.pyplot as plt

years = [1990, 1995, 2000, 2005, 2010, 2015, 2020]
bus = [30, 28, 27, 25, 24, 22, 18]
metro = [10, 14, 18, 24, 30, 38, 34]
tram = [15, 14, 12, 12, 14, 16, 13]
ferry = [5, 5, 4, 4, 3, 3, 2]

fig, ax = plt.subplots(figsize=(10, 6))
ax.stackplot(years, bus, metro, tram, ferry, labels=['Bus', 'Metro', 'Tram', 'Ferry'],
             colors=['tomato', 'cornflowerblue', 'mediumseagreen', 'orchid'])
ax.set_title('Public Transport Ridership in Port Selwyn')
ax.set_xlabel('Year')
ax.set_ylabel('Passengers (millions per year)')
ax.set_xlim(1990, 2020)
ax.set_ylim(0, 90)
ax.legend(loc='upper left')
plt.show()
