import matplotlib.pyplot as plt

names = ["Nigeria", "Ethiopia", "India", "Bolivia", "Vietnam", "Brazil", "China", "Mexico", "Turkey", "Spain", "Japan", "United States", "Norway"]
gdp = [5.1, 2.3, 6.7, 8.7, 8.2, 14.6, 16.3, 19.1, 28.0, 40.2, 41.6, 63.0, 65.8]
life = [53, 66, 70, 68, 75, 74, 78, 71, 77, 83, 85, 77, 83]
fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(gdp, life, s=60, color="#5a4fcf", edgecolor="white")
for n, g, l in zip(names, gdp, life):
    ax.annotate(n, (g, l), xytext=(6, 4), textcoords="offset points", fontsize=9)
ax.set_xlim(0, 75)
ax.set_ylim(50, 90)
ax.set_xlabel("GDP per capita (thousand international $)")
ax.set_ylabel("Life expectancy at birth (years)")
ax.set_title("Life expectancy vs. GDP per capita, 2020")
ax.grid(alpha=0.25)
fig.tight_layout()
plt.show()
