import numpy as np
import matplotlib.pyplot as plt
cats = ['Battery', 'Camera', 'Screen', 'Speed', 'Price', 'Weight']
A = [9, 6, 7, 5, 8, 4]
B = [5, 9, 9, 8, 3, 7]
ang = np.linspace(0, 2*np.pi, len(cats), endpoint=False).tolist()
fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
for v, c, n in [(A, 'royalblue', 'Nova 3'), (B, 'darkred', 'Zenit X')]:
    ax.plot(ang + ang[:1], v + v[:1], color=c, lw=2, marker='o', label=n)
    ax.fill(ang + ang[:1], v + v[:1], color=c, alpha=0.2)
ax.set_xticks(ang, cats)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Test scores of two phones', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.tight_layout()
plt.show()
