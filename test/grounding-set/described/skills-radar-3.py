import matplotlib.pyplot as plt
import numpy as np

cats = ['Speed', 'Passing', 'Shooting', 'Defence', 'Stamina', 'Vision']
p1 = [9, 6, 8, 4, 7, 5]
p2 = [6, 8, 5, 8, 8, 9]
ang = np.linspace(0, 2 * np.pi, len(cats), endpoint=False).tolist()
ang += ang[:1]
p1 += p1[:1]
p2 += p2[:1]

fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
ax.plot(ang, p1, color='crimson', linewidth=2, label='Striker Novak')
ax.fill(ang, p1, color='crimson', alpha=0.2)
ax.plot(ang, p2, color='teal', linewidth=2, label='Midfielder Ruiz')
ax.fill(ang, p2, color='teal', alpha=0.2)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(cats)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Scouting Report: Player Profiles', y=1.08)
ax.legend(loc='upper right', bbox_to_anchor=(1.3, 1.1))
plt.tight_layout()
plt.show()
