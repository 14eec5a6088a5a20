import matplotlib.pyplot as plt

names = ['Alba', 'Borea', 'Cinta', 'Dorne', 'Elyra', 'Faron']
gdp = [8, 15, 24, 33, 46, 58]
life = [61, 68, 73, 76, 82, 80]
pop = [45, 120, 20, 60, 10, 85]
cols = ['tomato', 'orange', 'gold', 'limegreen', 'dodgerblue', 'mediumpurple']
fig, ax = plt.subplots(figsize=(8, 5.5))
ax.scatter(gdp, life, s=[p * 12 for p in pop], c=cols, alpha=0.7, edgecolors='black')
for n, g, l in zip(names, gdp, life):
    ax.annotate(n, (g, l), ha='center', va='center', fontsize=9)
ax.set_xlabel('GDP per capita (thousand USD)')
ax.set_ylabel('Life expectancy (years)')
ax.set_title('Wealth and Health (bubble size = population)')
ax.set_xlim(0, 70)
ax.set_ylim(55, 90)
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.savefig('bubble_gdp.png')
