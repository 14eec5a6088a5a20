import matplotlib.pyplot as plt

cities = ['Arden', 'Belmont', 'Corvo', 'Delmar', 'Easton', 'Fairview']
rent = [650, 900, 1150, 1400, 1750, 2100]
satisfaction = [6.1, 7.4, 5.2, 8.3, 6.8, 7.0]
population = [120, 450, 300, 800, 1500, 2400]
colors = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red', 'tab:purple', 'tab:brown']

fig, ax = plt.subplots(figsize=(10, 7))
ax.scatter(rent, satisfaction, s=population, c=colors, alpha=0.6, edgecolors='black')
for c, x, y in zip(cities, rent, satisfaction):
    ax.annotate(c, (x, y), ha='center', va='center', fontsize=9)
ax.set_xlim(400, 2400)
ax.set_ylim(4, 9.5)
ax.set_xlabel('Average monthly rent (USD)')
ax.set_ylabel('Resident satisfaction (0-10)')
ax.set_title('Rent and Satisfaction in Six Cities\n(bubble size = population)')
ax.grid(True, linestyle=':')
plt.savefig('q2_06_bubble.png')
