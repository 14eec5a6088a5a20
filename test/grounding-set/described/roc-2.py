import numpy as np
import matplotlib.pyplot as plt

fpr = np.linspace(0, 1, 400)
models = [('CNN', 0.94, '#1b9e77', '-'), ('Random forest', 0.88, '#d95f02', '--'), ('Logistic regression', 0.79, '#7570b3', '-.'), ('k-NN', 0.70, '#e7298a', ':')]

plt.figure(figsize=(5.5, 5.5))
for name, auc, c, ls in models:
    k = 1 / auc - 1
    plt.plot(fpr, fpr ** k, color=c, ls=ls, lw=2.2, label=f'{name} (AUC = {auc:.2f})')
plt.plot([0, 1], [0, 1], color='grey', lw=1, label='Chance')
plt.xlim(-0.01, 1)
plt.ylim(0, 1.02)
plt.xlabel('False positive rate')
plt.ylabel('True positive rate')
plt.title('ROC curves')
plt.legend(loc='lower right', fontsize=9)
plt.gca().set_aspect('equal')
plt.tight_layout()
plt.show()
