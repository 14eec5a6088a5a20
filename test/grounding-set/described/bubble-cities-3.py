import matplotlib.pyplot as plt

cities = ['Arden', 'Brook', 'Corvo', 'Delta', 'Elgin', 'Fargo']
rent = [650, 900, 1200, 1500, 1850, 1050]
happiness = [6.2, 7.1, 6.8, 7.6, 5.9, 8.2]
population = [120, 300, 850, 400, 1600, 200]
colors = ['teal', 'gold', 'coral', 'orchid', 'slateblue', 'limegreen']

fig, ax = plt.subplots(figsize=(10, 7))
ax.scatter(rent, happiness, s=population, c=colors, alpha=0.7, edgecolors='black')

for i, city in enumerate(cities):
    ax.annotate(city, (rent[i], happiness[i]), xytext=(0, 24), textcoords='offset points', ha='center')

ax.set_xlabel('Median monthly rent (USD)')
ax.set_ylabel('Happiness score (0-10)')
ax.set_title('Rent, Happiness and Population of Six Cities')
ax.set_xlim(400, 2200)
ax.set_ylim(5, 9)
ax.grid(True, linestyle='--', alpha=0.5)
ax.text(420, 5.1, 'Bubble area = population (thousands)', fontsize=9, style='italic')
plt.show()
