import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

w = np.linspace(-1, 1, 21)
sess = ['Day 1', 'Day 3', 'Day 7', 'Day 14']
m = {'Sham': ([52, 54, 55, 56], 6), 'Stimulation': ([51, 60, 69, 75], 6)}
x, y, h = [], [], []
for k, (mm, s) in m.items():
    for d, v in zip(sess, mm):
        vv = v + s * w
        x += [d] * 21; y += list(vv); h += [k] * 21
fig, ax = plt.subplots(figsize=(5.6, 4.2))
sns.pointplot(x=x, y=y, hue=h, palette={'Sham': 'gray', 'Stimulation': 'darkviolet'}, errorbar='sd', capsize=0.1, ax=ax)
ax.set_ylabel('Correct trials (%)')
ax.set_xlabel('Session')
ax.set_ylim(40, 90)
ax.axhline(50, ls=':', color='k', lw=0.8)
plt.savefig('pointplot-sns.png', dpi=130, bbox_inches='tight')
