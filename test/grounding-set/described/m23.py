import matplotlib.pyplot as plt
d = {'Spain': (20, 16), 'Ireland': (14, 6), 'Greece': (13, 17), 'Poland': (10, 3), 'France': (9, 8)}
fig, ax = plt.subplots(figsize=(6, 6))
for n, (a, b) in d.items():
    c = 'red' if b > a else 'gray'
    ax.plot([0, 1], [a, b], 'o-', color=c)
    ax.text(-0.05, a, f'{n} {a}%', ha='right', va='center')
    ax.text(1.05, b, f'{n} {b}%', ha='left', va='center')
ax.set_xlim(-0.6, 1.6)
ax.set_ylim(0, 22)
ax.set_xticks([0, 1], ['2010', '2020'])
ax.set_yticks([])
ax.set_title('Unemployment rate')
for s in ('left', 'right', 'top'):
    ax.spines[s].set_visible(False)
plt.show()
