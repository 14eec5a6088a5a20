import matplotlib.pyplot as plt

cities = ['Lyra', 'Orion', 'Vega', 'Draco', 'Cygnus']
density = [2.1, 4.8, 6.3, 8.9, 11.5]
cycling = [9, 14, 24, 18, 31]
population = [0.3, 0.9, 1.4, 3.2, 2.0]

plt.figure(figsize=(8, 6))
plt.scatter(density, cycling, s=[p * 300 for p in population], alpha=0.5, color='forestgreen', edgecolors='black')
for c, d, k in zip(cities, density, cycling):
    plt.annotate(c, (d, k), ha='center', va='center')
plt.xlabel('Population density (thousand per km²)')
plt.ylabel('Trips made by bicycle (%)')
plt.title('City Density and Cycling (bubble size = population)')
plt.xlim(0, 13)
plt.ylim(0, 38)
plt.grid(alpha=0.3)
plt.show()
