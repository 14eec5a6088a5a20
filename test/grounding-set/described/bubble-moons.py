import matplotlib.pyplot as plt

names = ['Io', 'Europa', 'Ganymede', 'Callisto', 'Titan']
distance = [422, 671, 1070, 1883, 1222]
density = [3.53, 3.01, 1.94, 1.83, 1.88]
radius = [1822, 1561, 2634, 2410, 2575]
color = ['gold', 'lightsteelblue', 'sienna', 'gray', 'orange']

plt.figure(figsize=(8, 5.5))
plt.scatter(distance, density, s=[(r / 60) ** 2 for r in radius], c=color, alpha=0.8, edgecolors='black')
for n, x, y in zip(names, distance, density):
    plt.text(x, y, n, ha='center', va='center', fontsize=9)
plt.xlim(0, 2300)
plt.ylim(1, 4.5)
plt.xlabel('Distance from planet (thousand km)')
plt.ylabel('Density (g/cm³)')
plt.title('Large Moons (bubble size = radius)')
plt.tight_layout()
plt.show()
