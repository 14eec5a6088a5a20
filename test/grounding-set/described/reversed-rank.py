import matplotlib.pyplot as plt

seasons = ['2018', '2019', '2020', '2021', '2022', '2023']
r = {
    'Lions': [1, 1, 2, 3, 3, 4],
    'Bears': [3, 2, 1, 1, 2, 1],
    'Hawks': [4, 4, 4, 2, 1, 2],
    'Wolves': [2, 3, 3, 4, 4, 3],
}
cols = ['goldenrod', 'sienna', 'slateblue', 'gray']
fig, ax = plt.subplots(figsize=(7.5, 4))
for (n, v), c in zip(r.items(), cols):
    ax.plot(seasons, v, marker='o', ms=12, lw=3, color=c)
    ax.text(5.15, v[-1], n, va='center', color=c, weight='bold')
ax.set_yticks([1, 2, 3, 4])
ax.invert_yaxis()
ax.set_xlim(-0.3, 6)
ax.set_ylabel('League position')
ax.set_title('Final league position by season')
plt.tight_layout()
plt.show()
