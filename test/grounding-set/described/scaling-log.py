import numpy as np
import matplotlib.pyplot as plt

N = np.array([1e7, 3e7, 1e8, 3e8, 1e9, 3e9, 1e10])
dense = 3.0 * (N / 1e8) ** -0.076
moe = 2.7 * (N / 1e8) ** -0.076
lstm = np.array([4.05, 3.82, 3.62, 3.50, 3.44, 3.42, 3.41])

fig, ax = plt.subplots(figsize=(7, 5))
ax.loglog(N, lstm, 's--', color='gray', label='LSTM')
ax.loglog(N, dense, 'o-', color='navy', label='Dense Transformer')
ax.loglog(N, moe, '^-', color='darkorange', label='MoE Transformer')
ax.set_xlabel('Parameters')
ax.set_ylabel('Test loss')
ax.set_yticks([2, 2.5, 3, 3.5, 4])
ax.get_yaxis().set_major_formatter(plt.ScalarFormatter())
ax.get_yaxis().set_minor_formatter(plt.NullFormatter())
ax.set_ylim(1.7, 4.5)
ax.annotate('LSTM saturates', xy=(3e9, 3.42), xytext=(8e7, 4.1), arrowprops=dict(arrowstyle='->'))
ax.text(1.2e7, 1.85, r'$L(N) \propto N^{-0.076}$', fontsize=13)
ax.grid(which='both', alpha=0.25)
ax.legend(loc='upper right')
plt.tight_layout()
plt.show()
