import numpy as np
import matplotlib.pyplot as plt

labels = ['Battery', 'Display', 'Performance', 'Portability', 'Keyboard', 'Value']
aero = [8, 7, 5, 9, 6, 7]
titan = [4, 9, 10, 3, 8, 5]

ang = np.linspace(0, 2 * np.pi, len(labels), endpoint=False).tolist()
ang += ang[:1]
fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
for name, v, c in (('Aero 13', aero, 'teal'), ('Titan 17', titan, 'darkorange')):
    vv = v + v[:1]
    ax.plot(ang, vv, color=c, linewidth=2, label=name)
    ax.fill(ang, vv, color=c, alpha=0.25)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(labels)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Laptop review scores (out of 10)', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.savefig('laptop_radar.png', bbox_inches='tight')
