import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

labels = ['Wake', 'N1', 'N2', 'N3', 'REM']
cm = np.array([[0.91, 0.06, 0.01, 0.00, 0.02],
               [0.12, 0.54, 0.21, 0.01, 0.12],
               [0.01, 0.04, 0.86, 0.06, 0.03],
               [0.00, 0.00, 0.11, 0.89, 0.00],
               [0.02, 0.07, 0.05, 0.00, 0.86]])
plt.figure(figsize=(5.5, 4.8))
sns.heatmap(cm, annot=True, fmt='.2f', cmap='Blues', vmin=0, vmax=1, xticklabels=labels, yticklabels=labels, square=True)
plt.xlabel('Predicted stage')
plt.ylabel('True stage')
plt.title('Sleep staging, normalized by row')
plt.tight_layout()
plt.savefig('confusion-sns.png', dpi=140)
