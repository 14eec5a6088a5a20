import matplotlib.pyplot as plt

yr = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]
d = {'Aurelia': [66.2, 69.4, 71.5, 74.0, 76.9, 79.1, 81.6, 82.3],
     'Borovia': [60.5, 66.0, 68.1, 67.9, 69.0, 65.4, 69.8, 72.9],
     'Cassara': [38.4, 43.9, 50.2, 57.8, 62.5, 66.9, 70.4, 73.6],
     'Dunmali': [33.0, 36.7, 41.2, 46.5, 45.1, 44.0, 54.6, 61.8]}
cols = ['#3c4e66', '#00847e', '#c15065', '#b16214']

fig, ax = plt.subplots(figsize=(9, 5.5))
for (k, v), c in zip(d.items(), cols):
    ax.plot(yr, v, color=c, marker='o', ms=4)
    ax.text(2021, v[-1], k, color=c, va='center')
ax.set_xlim(1950, 2030)
ax.set_ylim(20, 90)
ax.set_yticks(range(20, 91, 10))
ax.set_yticklabels([f'{t} years' for t in range(20, 91, 10)])
ax.grid(axis='y', ls='--', color='#dddddd')
ax.set_title('Life expectancy at birth, 1950 to 2020', loc='left', fontsize=14)
for s in ('top', 'right', 'left'):
    ax.spines[s].set_visible(False)
plt.tight_layout()
plt.savefig('lifeexp-owid.png')
