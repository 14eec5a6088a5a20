import numpy as np
import seaborn as sns
import matplotlib.pyplot as plt

vars_ = ['Income', 'Education', 'Age', 'Debt', 'Savings']
m = np.array([
    [1.00, 0.62, 0.21, -0.15, 0.71],
    [0.62, 1.00, -0.08, -0.22, 0.44],
    [0.21, -0.08, 1.00, -0.35, 0.38],
    [-0.15, -0.22, -0.35, 1.00, -0.56],
    [0.71, 0.44, 0.38, -0.56, 1.00],
])
plt.figure(figsize=(7, 5.5))
sns.heatmap(m, annot=True, fmt='.2f', cmap='coolwarm', vmin=-1, vmax=1, xticklabels=vars_, yticklabels=vars_)
plt.title('Correlation of household variables')
plt.tight_layout()
plt.show()
