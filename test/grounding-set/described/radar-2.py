import numpy as np
import matplotlib.pyplot as plt

cats = ['Coding', 'Math', 'Reasoning', 'Writing', 'Vision', 'Safety']
data = {
    'Model X': [8.5, 7.0, 8.0, 9.0, 6.0, 8.0],
    'Model Y': [7.0, 9.0, 7.5, 6.5, 8.0, 6.5],
    'Model Z': [5.0, 5.5, 6.0, 8.0, 4.5, 9.0],
}
cols = {'Model X': 'crimson', 'Model Y': 'royalblue', 'Model Z': 'seagreen'}
ang = np.linspace(0, 2 * np.pi, len(cats), endpoint=False).tolist()
ang += ang[:1]

fig, ax = plt.subplots(figsize=(6.5, 6.5), subplot_kw=dict(polar=True))
for k, v in data.items():
    vv = v + v[:1]
    ax.plot(ang, vv, lw=2, color=cols[k], marker='o', ms=4, label=k)
    ax.fill(ang, vv, color=cols[k], alpha=0.12)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(cats, fontsize=11)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
ax.set_title('Capability profile (0-10)', pad=25)
plt.tight_layout()
plt.show()
