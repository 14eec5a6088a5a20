import matplotlib.pyplot as plt

names = ["Ardenia", "Belmar", "Cordova", "Drusk", "Elandra", "Fonta", "Grel"]
gdp = [4, 9, 15, 22, 31, 44, 52]
life = [58, 66, 70, 72, 77, 81, 79]
pop = [95, 40, 130, 20, 60, 10, 75]
cont = ["orange", "orange", "seagreen", "seagreen", "purple", "purple", "purple"]

fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(gdp, life, s=[p * 10 for p in pop], c=cont, alpha=0.6, edgecolors="black")
for n, g, l in zip(names, gdp, life):
    ax.annotate(n, (g, l), ha="center", va="center", fontsize=9)
ax.set_xlim(0, 60)
ax.set_ylim(50, 90)
ax.set_xlabel("GDP per head (thousand dollars)")
ax.set_ylabel("Life expectancy (years)")
ax.set_title("Wealth and Health of Seven Countries (bubble area = population)")
ax.grid(True, ls=":")
plt.show()
