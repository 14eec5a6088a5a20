import matplotlib.pyplot as plt

animals = ['Mouse', 'Rat', 'Cat', 'Dog', 'Chimpanzee', 'Human', 'Horse', 'Elephant']
body = [0.02, 0.3, 4, 20, 45, 65, 500, 5000]
brain = [0.4, 2, 28, 75, 380, 1350, 620, 4700]

fig, ax = plt.subplots(figsize=(7.5, 5.5))
ax.scatter(body, brain, s=60, c='darkorchid', edgecolors='k')
for a, x, y in zip(animals, body, brain):
    ax.annotate(a, (x, y), xytext=(6, 5), textcoords='offset points')
ax.set_xscale('log')
ax.set_yscale('log')
ax.set_xlabel('Body mass (kg)')
ax.set_ylabel('Brain mass (g)')
ax.set_title('Brain Mass Versus Body Mass')
ax.set_xlim(0.005, 50000)
ax.set_ylim(0.1, 20000)
plt.show()
