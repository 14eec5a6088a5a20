import matplotlib.pyplot as plt
import numpy as np

names = ["Alba", "Brit", "Coro", "Dene", "Elm"]
inc = [20, 35, 50, 65, 80]
life = [64, 70, 75, 79, 82]
pop = [9, 4, 2, 6, 1]

fig, ax = plt.subplots(figsize=(8, 5))
ax.scatter(inc, life, s=[p * 220 for p in pop], c=["tomato", "gold", "mediumseagreen", "dodgerblue", "orchid"], alpha=0.7, edgecolors="black")
for n, x, y, p in zip(names, inc, life, pop):
    ax.annotate(f"{n} ({p} m)", (x, y), ha="center", va="center", fontsize=9)
ax.set_xlim(0, 100)
ax.set_ylim(60, 88)
ax.set_xlabel("Income per head (thousand $)")
ax.set_ylabel("Life expectancy (years)")
ax.set_title("Income, life expectancy and population of five regions")
plt.savefig("bubble-cities.png")
