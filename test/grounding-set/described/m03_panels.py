import numpy as np
import matplotlib.pyplot as plt
ep = np.arange(0, 60, 10)
data = {'CIFAR-10': [(55, 78, 86, 90, 92, 93), (48, 66, 75, 80, 83, 84)],
        'CIFAR-100': [(22, 44, 57, 65, 69, 71), (18, 35, 46, 52, 56, 58)],
        'SVHN': [(70, 88, 93, 95, 96, 96.5), (68, 86, 92, 94.2, 95, 95.6)],
        'STL-10': [(40, 55, 66, 73, 77, 79), (44, 58, 64, 67, 69, 70)]}
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
for ax, (k, (a, b)) in zip(axes.flat, data.items()):
    ax.plot(ep, a, 'o-', color='tab:red', label='MixAug')
    ax.plot(ep, b, 's--', color='tab:gray', label='Baseline')
    ax.set_title(k); ax.set_xlabel('Epoch'); ax.set_ylabel('Accuracy (%)')
    ax.set_ylim(0, 100); ax.grid(alpha=0.3)
axes[0, 0].legend(loc='lower right')
plt.tight_layout(); plt.savefig('m03.png')
