import matplotlib.pyplot as plt

cities = ['Arden', 'Brill', 'Corva', 'Dunes', 'Elmo']
income = [22, 31, 40, 27, 48]
green = [35, 28, 22, 12, 40]
population = [1.2, 0.4, 3.0, 2.0, 0.8]

plt.figure(figsize=(8, 6))
plt.scatter(income, green, s=[p * 400 for p in population], color='mediumpurple', alpha=0.5, edgecolors='black')
for c, i, g in zip(cities, income, green):
    plt.annotate(c, (i, g), ha='center', va='center')
plt.title('Income, Green Space and Population of Five Cities')
plt.xlabel('Average Income (thousand $)')
plt.ylabel('Green Space (%)')
plt.xlim(15, 55)
plt.ylim(0, 50)
plt.show()
