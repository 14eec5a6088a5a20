import numpy as np
import matplotlib.pyplot as plt

labels = ['Battery', 'Camera', 'Display', 'Speed', 'Price', 'Durability']
phone_x = [8, 6, 7, 9, 5, 7]
phone_y = [6, 9, 8, 7, 8, 4]
angles = np.linspace(0, 2 * np.pi, len(labels), endpoint=False).tolist()
angles += angles[:1]

fig, ax = plt.subplots(figsize=(8, 8), subplot_kw=dict(polar=True))
for vals, name, col in [(phone_x, 'Phone X', 'teal'), (phone_y, 'Phone Y', 'darkorange')]:
    v = vals + vals[:1]
    ax.plot(angles, v, color=col, linewidth=2, marker='o', label=name)
    ax.fill(angles, v, color=col, alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(labels)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_ylim(0, 10)
ax.set_title('Ratings of Two Smartphones', y=1.08)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.savefig('q2_12_radar.png', bbox_inches='tight')
