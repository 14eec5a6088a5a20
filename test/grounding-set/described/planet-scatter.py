import matplotlib.pyplot as plt

planets = ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune']
distance = [0.39, 0.72, 1.00, 1.52, 5.20, 9.58, 19.2, 30.1]
density = [5.43, 5.24, 5.51, 3.93, 1.33, 0.69, 1.27, 1.64]
moons = [0, 0, 1, 2, 95, 146, 28, 16]

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(projection='3d')
sc = ax.scatter(distance, density, moons, c=moons, cmap='autumn_r', s=80, edgecolor='k')
for p, x, y, z in zip(planets, distance, density, moons):
    ax.text(x, y, z + 5, p, fontsize=8)
ax.set_xlabel('Distance from the Sun (AU)')
ax.set_ylabel('Density (g/cm³)')
ax.set_zlabel('Number of moons')
ax.set_title('The Eight Planets')
fig.colorbar(sc, shrink=0.6, label='Moons')
plt.show()
