import matplotlib.pyplot as plt

sections = ['Strings', 'Woodwinds', 'Brass', 'Percussion', 'Harp & keys']
players = [60, 14, 13, 5, 3]
cols = plt.cm.Set2.colors

fig, ax = plt.subplots(figsize=(6.5, 6))
wedges, _ = ax.pie(players, colors=cols, startangle=90, counterclock=False,
                   wedgeprops=dict(width=0.4, edgecolor='white'))
ax.legend(wedges, [f'{s} ({p})' for s, p in zip(sections, players)], loc='center left', bbox_to_anchor=(0.95, 0.5))
ax.text(0, 0, '95\nplayers', ha='center', va='center', fontsize=18)
ax.set_title('Make-up of a Symphony Orchestra')
plt.tight_layout()
plt.show()
