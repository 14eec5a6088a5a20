import numpy as np
import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

names = ['age', 'income', 'debt', 'savings', 'score']
m = np.array([[1.00, 0.45, -0.12, 0.52, 0.30],
              [0.45, 1.00, 0.08, 0.68, 0.55],
              [-0.12, 0.08, 1.00, -0.47, -0.71],
              [0.52, 0.68, -0.47, 1.00, 0.62],
              [0.30, 0.55, -0.71, 0.62, 1.00]])
df = pd.DataFrame(m, index=names, columns=names)
mask = np.triu(np.ones_like(m, dtype=bool), k=1)
plt.figure(figsize=(6.2, 5.2))
sns.heatmap(df, mask=mask, annot=True, fmt='.2f', cmap='RdBu_r', vmin=-1, vmax=1, square=True, linewidths=1, cbar_kws={'label': 'Pearson r'})
plt.title('Correlation of customer attributes')
plt.tight_layout()
plt.show()
