import matplotlib.pyplot as plt

names = ['Avaria', 'Belmont', 'Corland', 'Dravia', 'Estoria', 'Falkenia']
gdp = [5, 12, 22, 35, 48, 60]
life = [62, 68, 73, 78, 81, 84]
pop = [150, 40, 90, 20, 60, 10]
colors = ['tab:red', 'tab:orange', 'tab:green', 'tab:blue', 'tab:purple', 'tab:brown']

plt.figure(figsize=(9, 6))
plt.scatter(gdp, life, s=[p * 12 for p in pop], c=colors, alpha=0.6, edgecolors='black')
for n, g, l in zip(names, gdp, life):
    plt.text(g + 2.5, l - 1.2, n)
plt.title('Income, Life Expectancy and Population')
plt.xlabel('GDP per Capita (thousand $)')
plt.ylabel('Life Expectancy (years)')
plt.xlim(0, 72)
plt.ylim(55, 90)
plt.grid(True, linestyle='--', alpha=0.4)
plt.figtext(0.62, 0.2, 'Bubble size: population', fontsize=9)
plt.show()
