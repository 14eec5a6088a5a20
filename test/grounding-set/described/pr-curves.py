import matplotlib.pyplot as plt
import numpy as np

r = np.linspace(0.01, 1, 150)
p_a = 0.98 - 0.55 * r ** 6
p_b = 0.95 - 0.60 * r ** 3
p_c = 0.80 - 0.10 * r
plt.figure(figsize=(5.6, 4.4))
plt.plot(r, p_a, '-', color='purple', label='DETR')
plt.plot(r, p_b, '--', color='darkorange', label='Faster R-CNN')
plt.plot(r, p_c, '-.', color='teal', label='Weakly supervised')
plt.axhline(0.15, color='gray', lw=0.8, ls=':', label='Prevalence')
plt.xlabel('Recall')
plt.ylabel('Precision')
plt.ylim(0, 1.05)
plt.xlim(0, 1)
plt.legend(loc='center left', fontsize=9)
plt.title('Precision-recall curves')
plt.savefig('pr-curves.png', dpi=130, bbox_inches='tight')
