import matplotlib.pyplot as plt

species = ['Mouse', 'Rabbit', 'Cat', 'Wolf', 'Human', 'Horse', 'Elephant']
mass = [0.02, 2, 4, 40, 70, 500, 5000]
lifespan = [2, 9, 15, 13, 79, 28, 65]

fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(mass, lifespan, s=90, c='darkgreen', edgecolors='black')
for name, m, l in zip(species, mass, lifespan):
    ax.annotate(name, (m, l), textcoords='offset points', xytext=(8, 4))
ax.set_xscale('log')
ax.set_xlim(0.01, 30000)
ax.set_ylim(0, 90)
ax.set_title('Body Mass and Lifespan of Mammals')
ax.set_xlabel('Body mass (kg, log scale)')
ax.set_ylabel('Lifespan (years)')
plt.show()
