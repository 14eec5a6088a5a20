import matplotlib.pyplot as plt

cities = ['Arden', 'Belmar', 'Corvo', 'Dunmore', 'Estrel', 'Fairwick', 'Galt']
rent = [650, 820, 1100, 1450, 900, 1700, 560]
income = [1900, 2300, 2750, 3600, 2600, 3900, 1700]
pop = [0.3, 0.6, 1.2, 2.5, 0.8, 3.4, 0.2]
region = ['Inland', 'Coast', 'Coast', 'Inland', 'Inland', 'Coast', 'Inland']
pal = {'Inland': 'olive', 'Coast': 'deepskyblue'}

fig, ax = plt.subplots(figsize=(9, 6))
for r in ('Inland', 'Coast'):
    k = [i for i in range(7) if region[i] == r]
    ax.scatter([rent[i] for i in k], [income[i] for i in k], s=[pop[i] * 300 for i in k],
               color=pal[r], alpha=0.6, edgecolor='black', label=r)
for i, c in enumerate(cities):
    ax.annotate(f'{c} ({pop[i]}M)', (rent[i], income[i]), xytext=(18, -14), textcoords='offset points')
ax.set_xlabel('Monthly rent, two-bedroom flat (€)')
ax.set_ylabel('Median monthly income (€)')
ax.set_title('Rent and income in seven cities (bubble size = population)')
ax.set_xlim(400, 2000)
ax.set_ylim(1400, 4400)
ax.legend(title='Region', loc='lower right', markerscale=0.4)
plt.tight_layout()
plt.savefig('cities.png')
