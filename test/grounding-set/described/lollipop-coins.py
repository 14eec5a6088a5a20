import matplotlib.pyplot as plt

sites = ['Well', 'Temple', 'Bakery', 'Barracks', 'Baths', 'Villa']
coins = [214, 167, 23, 88, 131, 49]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.hlines(sites, 0, coins, color='lightgray', lw=3)
ax.plot(coins, sites, 'o', color='goldenrod', markersize=11, markeredgecolor='black')
for s, v in zip(sites, coins):
    ax.text(v + 6, s, v, va='center')
ax.set_xlim(0, 250)
ax.set_xlabel('Coins found')
ax.set_title('Roman Coins Unearthed in Each Building')
plt.tight_layout()
plt.show()
