import matplotlib.pyplot as plt

years = [2000, 2005, 2010, 2015, 2020]
road = [50, 55, 58, 60, 48]
rail = [20, 22, 25, 30, 18]
air = [10, 14, 18, 25, 6]
ship = [5, 5, 6, 6, 4]
fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(years, road, rail, air, ship, labels=['Road', 'Rail', 'Air', 'Ship'],
             colors=['#4c72b0', '#dd8452', '#55a868', '#c44e52'])
ax.set_xlim(2000, 2020)
ax.set_ylim(0, 140)
ax.set_xticks(years)
ax.set_xlabel('Year')
ax.set_ylabel('Passenger trips (millions)')
ax.set_title('Passenger Transport by Mode, 2000-2020')
ax.legend(loc='upper left')
plt.tight_layout()
plt.savefig('transport_area.png')
