import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

v = ['BLEU', 'ROUGE-L', 'METEOR', 'BERTScore', 'Human', 'Length']
c = np.array([[1.00, 0.78, 0.71, 0.55, 0.34, -0.22],
              [0.78, 1.00, 0.82, 0.61, 0.39, -0.12],
              [0.71, 0.82, 1.00, 0.66, 0.47, 0.05],
              [0.55, 0.61, 0.66, 1.00, 0.63, 0.08],
              [0.34, 0.39, 0.47, 0.63, 1.00, 0.15],
              [-0.22, -0.12, 0.05, 0.08, 0.15, 1.00]])
mask = np.triu(np.ones_like(c, dtype=bool), k=1)
fig, ax = plt.subplots(figsize=(6, 5))
sns.heatmap(c, mask=mask, annot=True, fmt='.2f', cmap='coolwarm', vmin=-1, vmax=1, xticklabels=v, yticklabels=v,
            linewidths=0.5, cbar_kws={'label': 'Spearman correlation'}, ax=ax)
ax.set_title('Agreement between evaluation metrics')
plt.tight_layout()
plt.savefig('corr-heat.png', dpi=140)
