import matplotlib.pyplot as plt

years = [2012, 2014, 2016, 2018, 2020, 2022]
bus = [40, 42, 41, 39, 20, 32]
metro = [55, 60, 68, 75, 35, 66]
tram = [15, 16, 18, 20, 12, 22]
bike = [2, 3, 5, 9, 14, 18]

plt.figure(figsize=(10, 6))
plt.stackplot(years, bus, metro, tram, bike, labels=['Bus', 'Metro', 'Tram', 'Bike share'],
              colors=['#4c72b0', '#dd8452', '#55a868', '#c44e52'], alpha=0.85)
plt.title('Public Transport Trips per Year')
plt.xlabel('Year')
plt.ylabel('Trips (millions)')
plt.legend(loc='lower left')
plt.xlim(2012, 2022)
plt.ylim(0, 180)
plt.show()
