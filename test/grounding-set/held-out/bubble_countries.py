import matplotlib.pyplot as plt

# Fictional data: GDP per capita (thousand USD), life expectancy, population (millions)
countries = ['Avaria', 'Borland', 'Cestria', 'Dorne', 'Elbonia', 'Florin', 'Grenada Isle']
gdp = [5, 12, 18, 27, 38, 47, 60]
life = [58, 64, 71, 69, 77, 81, 84]
population = [120, 60, 30, 200, 45, 80, 10]
continent = ['South', 'South', 'South', 'North', 'North', 'North', 'Islands']
colors = {'South': '#e76f51', 'North': '#2a9d8f', 'Islands': '#9b5de5'}

plt.style.use('ggplot')
fig, ax = plt.subplots(figsize=(10, 6.5))
for region in colors:
    idx = [i for i, c in enumerate(continent) if c == region]
    ax.scatter([gdp[i] for i in idx], [life[i] for i in idx],
               s=[population[i] * 8 for i in idx], c=colors[region],
               alpha=0.65, edgecolors='white', linewidths=1.5, label=region)

for i, name in enumerate(countries):
    ax.annotate(name, (gdp[i], life[i]), ha='center', va='center', fontsize=9)

ax.set_xlabel('GDP per capita (thousand USD)')
ax.set_ylabel('Life expectancy (years)')
ax.set_title('Wealth and Health of Seven Nations\n(bubble size = population)')
ax.set_xlim(-3, 68)
ax.set_ylim(52, 90)
lgnd = ax.legend(title='Region', loc='lower right', scatterpoints=1)
for h in lgnd.legend_handles if hasattr(lgnd, 'legend_handles') else lgnd.legendHandles:
    h.set_sizes([80])
plt.tight_layout()
plt.show()
