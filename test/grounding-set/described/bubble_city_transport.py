import matplotlib.pyplot as plt
import numpy as np

cities = ["Tokyo", "Paris", "Lagos", "Sydney", "Lima", "Toronto"]
gdp = [42, 55, 8, 61, 14, 50]          # thousand USD per head
transit = [68, 60, 44, 27, 52, 33]      # percent of trips
pop = [37, 11, 15, 5, 10.5, 6]          # millions
co2 = [2.1, 1.8, 0.6, 4.6, 1.0, 3.9]

fig, ax = plt.subplots(figsize=(8, 5.5))
sc = ax.scatter(gdp, transit, s=np.array(pop) * 40, c=co2, cmap="viridis", alpha=0.8, edgecolors="k")
for name, x, y, p in zip(cities, gdp, transit, pop):
    ax.annotate(name, (x, y), xytext=(0, 12 + p * 0.5), textcoords="offset points", ha="center")
cb = fig.colorbar(sc, ax=ax)
cb.set_label("Transport CO2 (t per person)")
ax.set_xlim(0, 70)
ax.set_ylim(15, 85)
ax.set_xlabel("GDP per capita (thousand USD)")
ax.set_ylabel("Trips by public transport (%)")
ax.set_title("Wealth and Public Transport in Six Cities")
ax.text(3, 19, "Bubble area = population", style="italic", fontsize=9)
ax.grid(True, linestyle="--", alpha=0.4)
plt.show()
