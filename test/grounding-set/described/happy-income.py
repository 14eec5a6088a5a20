import matplotlib.pyplot as plt

name = ['Alden', 'Brisk', 'Corva', 'Delmar', 'Estia', 'Fjordland', 'Gambra', 'Hestia', 'Ilmar', 'Jorda']
gdp = [8, 15, 22, 29, 36, 62, 4, 47, 55, 18]
hap = [4.6, 5.4, 6.3, 5.9, 6.5, 7.6, 3.9, 7.1, 6.8, 4.8]

fig, ax = plt.subplots(figsize=(7.5, 5.5))
ax.scatter(gdp, hap, s=70, color='#01a2d9', edgecolor='white')
ax.scatter([22], [6.3], s=70, color='#e3120b', edgecolor='white')
for n, x, y in zip(name, gdp, hap):
    ax.annotate(n, (x, y), xytext=(6, 4), textcoords='offset points', fontsize=9)
ax.set_xlim(0, 70)
ax.set_ylim(3, 8)
ax.set_xlabel("GDP per person, $'000")
ax.set_ylabel('Life satisfaction, 0-10 scale')
ax.set_title('Money helps\nIncome and self-reported life satisfaction, 2021', loc='left')
plt.tight_layout()
plt.savefig('happy-income.png')
