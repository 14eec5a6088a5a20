import matplotlib.pyplot as plt

country = ['Austria', 'Belgium', 'Czechia', 'Denmark', 'Estonia', 'Finland', 'Greece']
age = [61.2, 61.0, 62.6, 64.7, 63.8, 63.4, 59.8]
spend = [13.7, 10.5, 8.6, 9.2, 6.9, 12.4, 16.3]
pop = [9.0, 11.6, 10.5, 5.9, 1.3, 5.5, 10.6]

fig, ax = plt.subplots(figsize=(9, 6))
sc = ax.scatter(age, spend, s=[p * 80 for p in pop], alpha=0.55,
                c=['tomato', 'gold', 'royalblue', 'crimson', 'black', 'cyan', 'purple'], edgecolors='gray')
for c, a, s in zip(country, age, spend):
    ax.annotate(c, (a, s), xytext=(0, 18), textcoords='offset points', ha='center')
ax.set_xlabel('Average retirement age (years)')
ax.set_ylabel('Pension spending (% of GDP)')
ax.set_title('Retirement Age and Pension Spending (bubble size = population)')
ax.set_xlim(59, 66)
ax.set_ylim(5, 19)
plt.tight_layout()
plt.show()
