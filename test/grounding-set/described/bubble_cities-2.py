import matplotlib.pyplot as plt

cities = ['Arden', 'Belmore', 'Calvia', 'Dornach', 'Estero', 'Fulton']
rent = [620, 940, 1380, 780, 1150, 510]
income = [2300, 2900, 4100, 2650, 3500, 1900]
population = [300, 850, 2100, 450, 1300, 150]
colors = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red', 'tab:purple', 'tab:brown']

plt.figure(figsize=(10, 7))
plt.scatter(rent, income, s=population, c=colors, alpha=0.6, edgecolors='black')
for c, x, y in zip(cities, rent, income):
    plt.annotate(c, (x, y), xytext=(0, 26), textcoords='offset points', ha='center')
plt.title('Rent and Income in Six Cities (bubble size: population in thousands)')
plt.xlabel('Average Monthly Rent (€)')
plt.ylabel('Average Monthly Income (€)')
plt.xlim(400, 1600)
plt.ylim(1500, 4800)
plt.grid(True, linestyle='--', alpha=0.5)
plt.show()
