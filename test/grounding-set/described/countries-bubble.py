import matplotlib.pyplot as plt

names = ['Alvia', 'Borland', 'Cestria', 'Doria', 'Elmark', 'Fenland', 'Garonia']
gdp = [4.2, 11.5, 18.3, 27.0, 35.6, 44.1, 52.8]
life = [61.5, 66.0, 71.2, 74.8, 77.9, 79.5, 82.3]
pop = [95, 38, 142, 61, 20, 83, 9]
cont = ['South', 'South', 'East', 'East', 'West', 'West', 'West']
cmap = {'South': 'tomato', 'East': 'gold', 'West': 'skyblue'}

fig, ax = plt.subplots(figsize=(10, 6))
for r in ['South', 'East', 'West']:
    idx = [i for i in range(len(names)) if cont[i] == r]
    ax.scatter([gdp[i] for i in idx], [life[i] for i in idx], s=[pop[i] * 8 for i in idx],
               color=cmap[r], alpha=0.7, edgecolors='black', label=r)
for i, n in enumerate(names):
    ax.annotate(f'{n} ({pop[i]}M)', (gdp[i], life[i]), textcoords='offset points', xytext=(0, 20), ha='center', fontsize=9)
ax.set_xlabel('GDP per capita (thousand $)')
ax.set_ylabel('Life expectancy (years)')
ax.set_title('Wealth and Health in Seven Nations\n(bubble size = population)')
ax.set_xlim(0, 60)
ax.set_ylim(55, 90)
ax.legend(title='Region', loc='lower right', markerscale=0.4)
ax.grid(True, linestyle='--', alpha=0.4)
plt.tight_layout()
plt.show()
