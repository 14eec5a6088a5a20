import matplotlib.pyplot as plt

c = ['Spain', 'Italy', 'Greece', 'Tunisia', 'Turkey', 'Morocco', 'Portugal']
v = [1250, 330, 275, 240, 210, 195, 125]
col = ['#b0b7bc'] * 7
col[3] = '#e3120b'

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.barh(c[::-1], v[::-1], color=col[::-1])
ax.xaxis.tick_top()
ax.set_xlim(0, 1400)
ax.set_title('Liquid gold\nOlive-oil production, 2021-22, thousand tonnes', loc='left', fontsize=11)
ax.grid(axis='x', color='white')
for s in ('right', 'bottom', 'top'):
    ax.spines[s].set_visible(False)
plt.tight_layout()
plt.savefig('olive-highlight.png')
