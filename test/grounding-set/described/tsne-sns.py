import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

rng = np.random.default_rng(21)
cl = [('B cells', -22, 10, 2.5, 90), ('T cells', 18, 16, 4.5, 220), ('NK cells', 24, -2, 2.5, 70), ('Monocytes', -8, -20, 4, 160)]
x, y, h = [], [], []
for n, cx, cy, s, k in cl:
    x += list(rng.normal(cx, s, k)); y += list(rng.normal(cy, s, k)); h += [n] * k
fig, ax = plt.subplots(figsize=(6, 5))
sns.scatterplot(x=x, y=y, hue=h, palette=['tab:purple', 'tab:red', 'gold', 'tab:blue'], s=18, ax=ax)
ax.set_xlabel('t-SNE 1')
ax.set_ylabel('t-SNE 2')
ax.set_xlim(-40, 40)
ax.set_ylim(-40, 40)
ax.set_title('PBMC, 540 cells')
ax.legend(loc='lower right')
plt.tight_layout()
plt.savefig('tsne-sns.png', dpi=130)
