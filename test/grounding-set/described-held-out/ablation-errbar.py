import matplotlib.pyplot as plt
import numpy as np

variants = ['Full', 'w/o Attn', 'w/o Aug', 'w/o Pretrain', 'w/o EMA']
cifar = np.array([94.2, 91.5, 89.8, 84.6, 93.7])
cifar_e = np.array([0.4, 0.6, 0.7, 1.2, 0.3])
stl = np.array([88.9, 85.0, 86.3, 72.4, 88.1])
stl_e = np.array([0.8, 1.0, 0.9, 2.1, 0.7])

fig, ax = plt.subplots(figsize=(8, 4.5))
x = np.arange(len(variants))
ax.bar(x - 0.2, cifar, 0.4, yerr=cifar_e, capsize=4, color='#4c72b0', edgecolor='black', label='CIFAR-10')
ax.bar(x + 0.2, stl, 0.4, yerr=stl_e, capsize=4, color='#dd8452', edgecolor='black', hatch='//', label='STL-10')
ax.set_xticks(x)
ax.set_xticklabels(variants)
ax.set_ylim(65, 100)
ax.set_ylabel('Accuracy (%)')
ax.legend(ncol=2, loc='upper center')
for i in range(len(x)):
    ax.text(x[i] - 0.2, cifar[i] + cifar_e[i] + 0.4, f'{cifar[i]:.1f}', ha='center', fontsize=8)
    ax.text(x[i] + 0.2, stl[i] + stl_e[i] + 0.4, f'{stl[i]:.1f}', ha='center', fontsize=8)
plt.tight_layout()
plt.savefig('ablation.pdf')
