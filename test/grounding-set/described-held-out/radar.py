import matplotlib.pyplot as plt
import numpy as np
cats = ['Battery', 'Camera', 'Display', 'Speed', 'Price', 'Sound']
a = [8, 6, 9, 7, 4, 5]
b = [5, 9, 7, 8, 6, 8]
ang = np.linspace(0, 2*np.pi, len(cats), endpoint=False).tolist(); ang += ang[:1]
fig, ax = plt.subplots(figsize=(10, 7), subplot_kw=dict(polar=True))
for v, c, n in [(a, 'navy', 'Lumo X2'), (b, 'darkorange', 'Tavi 9')]:
    v = v + v[:1]
    ax.plot(ang, v, color=c, lw=2, label=n); ax.fill(ang, v, color=c, alpha=.2)
ax.set_xticks(ang[:-1]); ax.set_xticklabels(cats)
ax.set_ylim(0, 10); ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Reviewer scores for two phones', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.show()
