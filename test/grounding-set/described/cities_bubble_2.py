import matplotlib.pyplot as plt

city = ['Arda', 'Belmo', 'Cirta', 'Dovre', 'Esk']
income = [22, 35, 41, 28, 50]
life = [71, 76, 79, 74, 82]
pop = [8, 3, 5, 1, 2]

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(income, life, s=[p * 150 for p in pop], c=['red', 'blue', 'green', 'orange', 'purple'], alpha=0.5)
for i, n in enumerate(city):
    ax.annotate(f'{n} ({pop[i]}M)', (income[i], life[i]), ha='center')
ax.set_title('Income, Life Expectancy and Population')
ax.set_xlabel('Mean Income (thousand $)')
ax.set_ylabel('Life Expectancy (years)')
ax.set_xlim(15, 55)
ax.set_ylim(68, 84)
plt.show()
