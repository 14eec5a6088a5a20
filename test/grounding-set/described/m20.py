import matplotlib.pyplot as plt
c = ['Lisbon', 'Madrid', 'Berlin', 'Paris', 'Vienna', 'Dublin']
s = [1100, 1700, 2500, 2700, 2300, 3000]
r = [900, 1050, 1150, 1300, 950, 1800]
p = [0.5, 3.3, 3.7, 2.1, 1.9, 0.6]
fig, ax = plt.subplots(figsize=(8, 5.5))
ax.scatter(s, r, s=[q * 250 for q in p], alpha=0.6, color='teal')
for a, b, n in zip(s, r, c):
    ax.annotate(n, (a, b), xytext=(0, 20), textcoords='offset points', ha='center')
ax.set_xlim(500, 3500)
ax.set_ylim(600, 2200)
ax.set_xlabel('Average net salary (€ per month)')
ax.set_ylabel('Rent of a two-room flat (€ per month)')
ax.set_title('Rents and salaries in six cities (bubble area = population)')
plt.show()
