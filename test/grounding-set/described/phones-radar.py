import numpy as np
import matplotlib.pyplot as plt

labels = ['Camera', 'Battery', 'Screen', 'Speed', 'Price', 'Weight']
nova = [9, 6, 8, 9, 4, 7]
pico = [6, 9, 7, 5, 9, 6]
angles = np.linspace(0, 2 * np.pi, 6, endpoint=False).tolist()
angles += angles[:1]

fig, ax = plt.subplots(figsize=(6, 6), subplot_kw=dict(polar=True))
for name, vals, c in [('Nova X', nova, 'royalblue'), ('Pico 5', pico, 'darkorange')]:
    v = vals + vals[:1]
    ax.plot(angles, v, color=c, linewidth=2, label=name)
    ax.fill(angles, v, color=c, alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(labels)
ax.set_ylim(0, 10)
ax.set_title('Smartphone Comparison', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.3, 1.1))
plt.show()
