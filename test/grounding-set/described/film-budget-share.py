import matplotlib.pyplot as plt
import numpy as np

films = ['Moonrise', 'Glass City', 'Ember', 'Quiet Sea']
cast = np.array([30, 45, 20, 35])
effects = np.array([40, 15, 55, 10])
sets = np.array([20, 25, 10, 40])
other = 100 - cast - effects - sets

fig, ax = plt.subplots(figsize=(10, 5))
left = np.zeros(4)
for vals, lab, col in [(cast, 'Cast', '#1b9e77'), (effects, 'Effects', '#d95f02'),
                       (sets, 'Sets', '#7570b3'), (other, 'Other', '#999999')]:
    ax.barh(films, vals, left=left, label=lab, color=col)
    for i, v in enumerate(vals):
        ax.text(left[i] + v / 2, i, f'{v}%', ha='center', va='center', color='white')
    left += vals
ax.set_xlim(0, 100)
ax.set_xlabel('Share of budget (%)')
ax.set_title('How Four Films Spent Their Budget')
ax.legend(ncol=4, loc='upper center', bbox_to_anchor=(0.5, -0.12))
plt.tight_layout()
plt.show()
