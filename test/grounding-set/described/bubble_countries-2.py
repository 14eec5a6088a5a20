import matplotlib.pyplot as plt

countries = ['Ostia', 'Pelora', 'Quillon', 'Rhodan', 'Selva', 'Tarkos']
gdp = [8, 15, 24, 33, 42, 55]
life = [62, 68, 71, 76, 79, 82]
population = [45, 120, 20, 80, 10, 60]
colors = ['tab:red', 'tab:blue', 'tab:green', 'tab:purple', 'tab:orange', 'tab:cyan']

plt.figure(figsize=(10, 7))
plt.scatter(gdp, life, s=[p * 15 for p in population], c=colors, alpha=0.6, edgecolors='k')
for c, g, l in zip(countries, gdp, life):
    plt.annotate(c, (g, l), ha='center', va='center', fontsize=9)
plt.title('GDP, Life Expectancy and Population')
plt.xlabel('GDP per capita (thousand USD)')
plt.ylabel('Life expectancy (years)')
plt.xlim(0, 65)
plt.ylim(55, 90)
plt.grid(True, linestyle='--', alpha=0.4)
plt.figtext(0.5, 0.01, 'Bubble size represents population', ha='center', fontsize=9)
plt.show()
