import matplotlib.pyplot as plt

data = {'Rail': (31, 46), 'Car': (52, 39), 'Coach': (12, 9), 'Bicycle': (5, 6)}
col = {'Rail': '#d62728', 'Car': '#7f7f7f', 'Coach': '#bcbd22', 'Bicycle': '#2ca02c'}

fig, ax = plt.subplots(figsize=(5.5, 6))
for k, (a, b) in data.items():
    ax.plot([0, 1], [a, b], marker='o', color=col[k], lw=2)
    ax.text(-0.06, a, f'{k} {a}%', ha='right', va='center', color=col[k])
    ax.text(1.06, b, f'{b}% {k}', ha='left', va='center', color=col[k])
ax.set_xlim(-0.6, 1.6)
ax.set_ylim(0, 60)
ax.set_xticks([0, 1])
ax.set_xticklabels(['2010', '2022'])
ax.set_yticks([])
for s in ax.spines.values():
    s.set_visible(False)
ax.set_title('How holidaymakers travel within the country\nshare of domestic trips by mode')
plt.tight_layout()
plt.savefig('slope-favorite.png')
