import matplotlib.pyplot as plt

countries = ['Arden', 'Belmar', 'Corvo', 'Gravia', 'Delphia', 'Elandia', 'Fjordal']
gdp = [8, 15, 24, 30, 35, 48, 62]
life = [62, 70, 74, 67, 77, 81, 83]
pop = [95, 40, 130, 75, 22, 60, 8]
cont = ['South', 'South', 'South', 'South', 'North', 'North', 'North']
col = {'South': 'darkorange', 'North': 'dodgerblue'}

fig, ax = plt.subplots(figsize=(8.5, 6))
for k in col:
    xs = [g for g, c in zip(gdp, cont) if c == k]
    ys = [v for v, c in zip(life, cont) if c == k]
    ss = [p * 14 for p, c in zip(pop, cont) if c == k]
    ax.scatter(xs, ys, s=ss, color=col[k], alpha=0.6, edgecolors='k')
    ax.scatter([], [], s=80, color=col[k], alpha=0.6, edgecolors='k', label=k)
for n, g, v, p in zip(countries, gdp, life, pop):
    ax.annotate(f'{n} ({p}M)', (g, v), textcoords='offset points', xytext=(0, 25), ha='center', fontsize=9)
ax.set_xlim(0, 70)
ax.set_ylim(58, 88)
ax.set_xlabel('GDP per capita (thousand $)')
ax.set_ylabel('Life expectancy (years)')
ax.set_title('Wealth, health and population')
ax.legend(title='Hemisphere', loc='lower right')
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
