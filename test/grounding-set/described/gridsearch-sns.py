import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

z = np.array([[68.1, 72.4, 75.0, 74.2],
              [71.3, 76.8, 79.5, 77.9],
              [73.0, 78.2, 81.7, 78.8],
              [70.5, 74.9, 77.3, 69.4]])
fig, ax = plt.subplots(figsize=(5.6, 4.4))
sns.heatmap(z, annot=True, fmt='.1f', cmap='YlGnBu', xticklabels=['0.0', '0.1', '0.3', '0.5'], yticklabels=['2', '4', '8', '16'], cbar_kws={'label': 'F1 (%)'}, ax=ax)
ax.set_xlabel('Dropout rate')
ax.set_ylabel('Number of layers')
plt.yticks(rotation=0)
plt.tight_layout()
plt.savefig('gridsearch-sns.png', dpi=130)
