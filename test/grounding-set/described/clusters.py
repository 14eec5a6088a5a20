import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

rng = np.random.default_rng(8)
specs = [('Sports', (-5, 4), (1.0, 0.8), 60, 'tab:green'),
         ('Politics', (4, 5), (1.3, 1.0), 80, 'tab:red'),
         ('Science', (5, -4), (0.9, 1.2), 40, 'tab:blue'),
         ('Economy', (1.5, 2.0), (1.1, 0.9), 50, 'tab:orange')]
fig, ax = plt.subplots(figsize=(7, 6))
for name, (cx, cy), (sx, sy), n, c in specs:
    ax.scatter(rng.normal(cx, sx, n), rng.normal(cy, sy, n), s=22, color=c, alpha=0.7, label=f'{name} ({n})')
    ax.add_patch(Ellipse((cx, cy), 4.4 * sx, 4.4 * sy, fill=False, color=c, lw=1.5, ls='--'))
ax.set_xlim(-9, 9)
ax.set_ylim(-9, 9)
ax.set_xlabel('t-SNE 1')
ax.set_ylabel('t-SNE 2')
ax.set_title('Embeddings of news articles')
ax.legend(loc='lower left', title='Topic (articles)')
plt.tight_layout()
plt.show()
