import numpy as np
import matplotlib.pyplot as plt

country = ["Norway", "Chile", "Ghana", "Vietnam", "Japan", "Egypt", "Canada"]
gdp = np.array([65, 25, 5.5, 11, 42, 13, 49])
life = np.array([83.2, 80.7, 64.1, 74.6, 84.5, 71.0, 82.0])
pop = np.array([5.4, 19.5, 32.8, 97.5, 125.7, 109.3, 38.2])
edu = np.array([12.9, 10.6, 8.3, 8.4, 13.4, 9.6, 13.8])

fig, ax = plt.subplots(figsize=(8, 5))
sc = ax.scatter(gdp, life, s=pop * 6, c=edu, cmap="plasma", alpha=0.75, edgecolors="black", vmin=7, vmax=14)
for n, x, y in zip(country, gdp, life):
    ax.annotate(n, (x, y), ha="center", va="center", fontsize=8)
cb = fig.colorbar(sc)
cb.set_label("Mean years of schooling")
ax.set_xlabel("GDP per capita (thousand US$, PPP)")
ax.set_ylabel("Life expectancy (years)")
ax.set_xlim(0, 72)
ax.set_ylim(60, 90)
ax.set_title("Wealth and health (bubble area: population)")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.savefig("bubbles.png")
