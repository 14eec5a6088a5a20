import matplotlib.pyplot as plt

names = ['Nigeria', 'India', 'Brazil', 'China', 'Japan', 'Norway', 'USA']
gdp = [5.1, 6.9, 15.0, 17.6, 42.3, 66.8, 63.5]
life = [54, 70, 75, 78, 84, 83, 77]
pop = [213, 1407, 214, 1412, 126, 5.4, 332]
cont = ['Africa', 'Asia', 'Americas', 'Asia', 'Asia', 'Europe', 'Americas']
col = {'Africa': 'gold', 'Asia': 'tomato', 'Americas': 'royalblue', 'Europe': 'mediumseagreen'}
fig, ax = plt.subplots(figsize=(8, 5.5))
for c in col:
    idx = [i for i in range(7) if cont[i] == c]
    ax.scatter([gdp[i] for i in idx], [life[i] for i in idx], s=[pop[i] * 1.2 + 15 for i in idx],
               color=col[c], alpha=0.7, edgecolor='black')
    ax.scatter([], [], s=60, color=col[c], edgecolor='black', label=c)
for n, g, l in zip(names, gdp, life):
    ax.annotate(n, (g, l), xytext=(0, 0), textcoords='offset points', ha='center', va='center', fontsize=8)
ax.set_xlim(0, 80)
ax.set_ylim(50, 90)
ax.set_xlabel('GDP per capita (thousand USD, PPP)')
ax.set_ylabel('Life expectancy (years)')
ax.set_title('Wealth and health; bubble area shows population')
ax.legend(loc='lower right')
plt.show()
