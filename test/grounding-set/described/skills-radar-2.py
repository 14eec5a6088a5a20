import matplotlib.pyplot as plt
import numpy as np

cats = ['Speed', 'Passing', 'Shooting', 'Defence', 'Stamina', 'Tactics']
mira = [9, 6, 8, 4, 7, 5]
joan = [5, 9, 6, 8, 6, 9]
ang = np.linspace(0, 2 * np.pi, len(cats), endpoint=False).tolist()
ang += ang[:1]

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
for vals, name, c in [(mira, 'Mira', 'darkorange'), (joan, 'Joan', 'dodgerblue')]:
    v = vals + vals[:1]
    ax.plot(ang, v, color=c, linewidth=2, label=name)
    ax.fill(ang, v, color=c, alpha=0.25)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(cats)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Player Ratings: Mira vs Joan', pad=20)
ax.legend(loc='lower left', bbox_to_anchor=(-0.1, -0.1))
plt.show()
