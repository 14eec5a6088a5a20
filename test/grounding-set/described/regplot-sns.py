import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

rng = np.random.default_rng(8)
x = rng.uniform(20, 80, 60)
y = 920 - 4.2 * x + rng.normal(0, 28, 60)
fig, ax = plt.subplots(figsize=(5.8, 4.2))
sns.regplot(x=x, y=y, color='darkgreen', scatter_kws={'s': 22, 'alpha': 0.7}, line_kws={'color': 'black'}, ax=ax)
ax.set_xlabel('Age (years)')
ax.set_ylabel('Hippocampal volume (mm$^3$)')
ax.set_xlim(15, 85)
ax.set_ylim(500, 900)
ax.text(60, 860, 'r = \u22120.92')
ax.set_title('n = 60 participants')
plt.tight_layout()
plt.savefig('regplot-sns.png', dpi=130)
