import matplotlib.pyplot as plt

cities = ['Lisbon', 'Vienna', 'Oslo', 'Prague', 'Athens', 'Zurich']
rent = [950, 880, 1350, 780, 620, 1900]
income = [1700, 2500, 3600, 1900, 1250, 5200]
population = [545, 1900, 700, 1300, 640, 430]
colors = ['green', 'red', 'blue', 'purple', 'orange', 'brown']

fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(rent, income, s=[p for p in population], c=colors, alpha=0.6)
for c, r, i in zip(cities, rent, income):
    ax.annotate(c, (r, i), textcoords='offset points', xytext=(0, 22), ha='center')
ax.set_xlabel('Monthly Rent (EUR)')
ax.set_ylabel('Net Monthly Income (EUR)')
ax.set_title('Rent, Income and Population of European Cities')
ax.set_xlim(400, 2200)
ax.set_ylim(500, 6000)
plt.show()
