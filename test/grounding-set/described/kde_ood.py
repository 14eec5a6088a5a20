import numpy as np
import matplotlib.pyplot as plt
from scipy.stats import norm

x = np.linspace(-6, 14, 500)
ind = norm.pdf(x, 7, 1.5)
near = norm.pdf(x, 3, 2.0)
far = norm.pdf(x, -1, 1.2)
fig, ax = plt.subplots(figsize=(7, 4.5))
for y, c, n in [(ind, 'tab:blue', 'ID: CIFAR-10'), (near, 'tab:orange', 'Near-OOD: CIFAR-100'), (far, 'tab:red', 'Far-OOD: SVHN')]:
    ax.plot(x, y, color=c, lw=2, label=n)
    ax.fill_between(x, y, color=c, alpha=0.3)
ax.axvline(5, color='k', linestyle='--', lw=1.2)
ax.text(5.15, 0.33, 'threshold', fontsize=10)
ax.set_xlim(-6, 14)
ax.set_ylim(0, 0.36)
ax.set_xlabel('Energy score')
ax.set_ylabel('Density')
ax.set_title('Score distributions of an energy-based detector')
ax.legend(loc='upper left')
plt.tight_layout()
plt.savefig('kde_ood.png')
