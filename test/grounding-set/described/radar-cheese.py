import matplotlib.pyplot as plt
import numpy as np

labels = ['Salty', 'Creamy', 'Nutty', 'Sharp', 'Sweet', 'Smoky']
gouda = [3, 4, 4, 2, 4, 1]
cheddar = [4, 3, 3, 5, 1, 2]
ang = np.linspace(0, 2 * np.pi, 6, endpoint=False).tolist()
ang += ang[:1]

fig, ax = plt.subplots(figsize=(6.5, 6.5), subplot_kw=dict(polar=True))
for vals, name, c in [(gouda, 'Gouda', 'goldenrod'), (cheddar, 'Cheddar', 'orangered')]:
    v = vals + vals[:1]
    ax.plot(ang, v, color=c, lw=2, label=name)
    ax.fill(ang, v, color=c, alpha=0.15)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(labels)
ax.set_ylim(0, 5)
ax.set_title('Flavour Profiles of Two Cheeses', pad=20)
ax.legend(loc='lower right', bbox_to_anchor=(1.2, -0.05))
plt.tight_layout()
plt.show()
