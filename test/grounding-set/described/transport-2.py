import matplotlib.pyplot as plt

years = [1990, 1995, 2000, 2005, 2010, 2015, 2020]
car = [30, 36, 41, 44, 43, 40, 35]
bus = [25, 22, 19, 17, 16, 15, 10]
rail = [12, 13, 15, 18, 22, 26, 20]
bike = [5, 5, 6, 7, 9, 12, 17]

fig, ax = plt.subplots(figsize=(9, 6))
ax.stackplot(years, car, bus, rail, bike, labels=["Car", "Bus", "Rail", "Bicycle"],
             colors=["firebrick", "goldenrod", "slateblue", "limegreen"], alpha=0.85)
ax.set_xlim(1990, 2020)
ax.set_ylim(0, 110)
ax.set_xlabel("Year")
ax.set_ylabel("Trips (millions)")
ax.set_title("Trips by Mode of Transport in Lindow City")
ax.legend(loc="upper left")
plt.show()
