import numpy as np
import matplotlib.pyplot as plt

categories = ['Speed', 'Passing', 'Shooting', 'Defending', 'Stamina', 'Dribbling']
keller = [88, 70, 84, 35, 75, 90]
novak = [62, 85, 50, 89, 82, 60]

angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
angles += angles[:1]
fig, ax = plt.subplots(figsize=(8, 8), subplot_kw=dict(polar=True))
for name, vals, col in [('Keller', keller, 'crimson'), ('Novak', novak, 'royalblue')]:
    v = vals + vals[:1]
    ax.plot(angles, v, color=col, linewidth=2, label=name)
    ax.fill(angles, v, color=col, alpha=0.2)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 100)
ax.set_title('Skill Comparison of Two Football Players', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.1, 1.1))
plt.show()
