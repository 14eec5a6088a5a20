import matplotlib.pyplot as plt
import numpy as np

x = np.array([1, 2, 4, 8, 16, 32])
data = {
    '(a) CIFAR-10': ([61, 70, 78, 84, 88, 90], [55, 63, 72, 80, 86, 91]),
    '(b) CIFAR-100': ([28, 36, 45, 53, 59, 63], [22, 29, 38, 46, 52, 57]),
    '(c) SVHN': ([72, 80, 86, 90, 92, 93], [72, 80, 87, 91, 93, 94]),
}
fig, axs = plt.subplots(1, 3, figsize=(11, 3.4), sharey=True)
for ax, (t, (u, v)) in zip(axs, data.items()):
    ax.plot(x, u, 'o-', color='firebrick', label='Self-training')
    ax.plot(x, v, 's--', color='royalblue', label='Supervised')
    ax.set_xscale('log', base=2)
    ax.set_title(t)
    ax.set_xlabel('Labels per class')
    ax.grid(alpha=0.3)
axs[0].set_ylabel('Accuracy (%)')
axs[0].set_ylim(10, 100)
axs[2].legend(loc='lower right')
plt.tight_layout()
plt.savefig('panels-1x3.png', dpi=130)
