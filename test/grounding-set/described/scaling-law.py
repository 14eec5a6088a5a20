import matplotlib.pyplot as plt
import numpy as np

n = np.array([1e6, 3e6, 1e7, 3e7, 1e8, 3e8, 1e9])
l1 = 5.2 * (n / 1e6) ** -0.076
l2 = 6.0 * (n / 1e6) ** -0.05
fig, ax = plt.subplots(figsize=(6, 4.4))
ax.plot(n, l1, 'o', color='C0', label='Transformer')
ax.plot(n, l1, '-', color='C0', lw=1)
ax.plot(n, l2, 's', color='C3', label='LSTM')
ax.plot(n, l2, '-', color='C3', lw=1)
ax.set_xscale('log')
ax.set_yscale('log')
ax.set_yticks([3, 4, 5, 6], ['3', '4', '5', '6'])
ax.minorticks_off()
ax.set_xlabel('Non-embedding parameters')
ax.set_ylabel('Test loss (nats)')
ax.text(2e7, 3.3, r'$L \propto N^{-0.076}$', color='C0')
ax.text(2e7, 5.5, r'$L \propto N^{-0.050}$', color='C3')
ax.legend()
plt.savefig('scaling-law.png', dpi=140, bbox_inches='tight')
