import matplotlib.pyplot as plt
import numpy as np

cats = ['Reasoning', 'Coding', 'Math', 'Writing', 'Safety', 'Multilingual']
m = {'Model X': ([8.1, 7.4, 6.9, 8.8, 7.2, 6.5], 'tab:blue'),
     'Model Y': ([7.2, 8.6, 8.3, 6.9, 6.1, 5.4], 'tab:orange'),
     'Model Z': ([5.5, 4.8, 4.1, 7.4, 9.2, 7.7], 'tab:green')}
ang = np.linspace(0, 2 * np.pi, len(cats), endpoint=False).tolist()
fig, ax = plt.subplots(figsize=(5.8, 5.8), subplot_kw={'polar': True})
for k, (v, c) in m.items():
    ax.plot(ang + ang[:1], v + v[:1], color=c, lw=2, label=k)
    ax.fill(ang + ang[:1], v + v[:1], color=c, alpha=0.12)
ax.set_xticks(ang, cats)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.legend(loc='upper right', bbox_to_anchor=(1.28, 1.1))
plt.savefig('radar-llm.png', dpi=130, bbox_inches='tight')
