import matplotlib.pyplot as plt

names = ['Asta', 'Borr', 'Celo', 'Dura', 'Esmo', 'Fenn']
income = [8, 15, 24, 33, 42, 55]
life = [61, 66, 71, 74, 79, 82]
pop = [90, 40, 120, 25, 60, 10]
co2 = [1.2, 2.5, 4.8, 7.9, 9.5, 6.1]

fig, ax = plt.subplots(figsize=(9, 6))
sc = ax.scatter(income, life, s=[p * 10 for p in pop], c=co2, cmap='viridis', alpha=0.8, edgecolors='k')
for n, x, y in zip(names, income, life):
    ax.annotate(n, (x, y), xytext=(0, 20), textcoords='offset points', ha='center')
fig.colorbar(sc, label='CO2 per Person (t)')
ax.set_xlim(0, 65)
ax.set_ylim(55, 90)
ax.set_xlabel('Income per Person (thousand $)')
ax.set_ylabel('Life Expectancy (years)')
ax.set_title('Wealth and Health of Six Imaginary Nations\n(bubble size: population)')
plt.show()
