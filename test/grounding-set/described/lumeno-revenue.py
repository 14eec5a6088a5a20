import matplotlib.pyplot as plt

years = list(range(2012, 2022))
rev = [12.4, 14.9, 18.3, 17.6, 21.0, 24.8, 31.0, 34.2, 29.5, 38.7]

fig, ax = plt.subplots(figsize=(9, 5))
bars = ax.bar([str(y) for y in years], rev, color='#2f69b3', width=0.65)
ax.bar_label(bars, fmt='%.1f', padding=3, fontsize=9)
ax.set_ylabel('Revenue in million U.S. dollars')
ax.set_title('Annual revenue of Lumeno Audio from 2012 to 2021')
ax.set_ylim(0, 45)
ax.spines[['top', 'right']].set_visible(False)
ax.yaxis.grid(True, linestyle=':', color='#bbbbbb')
ax.set_axisbelow(True)
plt.tight_layout()
plt.savefig('lumeno-revenue.png')
