import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

q = np.linspace(-1, 1, 41)
def mk(m, s):
    return m + s * q
g, y, h = [], [], []
for grp, m0, s0, m1, s1 in [('Control', 12, 4, 12.5, 4.5), ('Low dose', 12, 5, 16, 4), ('High dose', 12.5, 4, 24, 7)]:
    for nm, m, s in [('Before', m0, s0), ('After', m1, s1)]:
        d = mk(m, s)
        g += [grp] * len(d); h += [nm] * len(d); y += list(d)
plt.figure(figsize=(6.5, 4.2))
ax = sns.boxplot(x=g, y=y, hue=h, palette={'Before': 'lightgray', 'After': 'salmon'})
ax.set_ylabel('Serum level (ng/mL)')
ax.set_xlabel('')
ax.set_ylim(0, 35)
ax.legend(title='')
plt.savefig('box-groups.png', dpi=130, bbox_inches='tight')
