import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
old = rng.gamma(6, 30, 400)
new = rng.gamma(6, 18, 400)
bins = np.arange(0, 501, 25)

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.hist(old, bins=bins, color='gray', alpha=0.6, label='v1 (before)', edgecolor='white')
ax.hist(new, bins=bins, color='limegreen', alpha=0.6, label='v2 (after)', edgecolor='white')
ax.axvline(np.mean(old), color='black', ls='--', lw=1.5)
ax.axvline(np.mean(new), color='darkgreen', ls='--', lw=1.5)
ax.text(np.mean(old) + 5, 112, f'mean {np.mean(old):.0f} ms', color='black')
ax.text(np.mean(new) - 5, 115, f'mean {np.mean(new):.0f} ms', color='darkgreen', ha='right')
ax.set_ylim(0, 125)
ax.set_xlim(0, 500)
ax.set_xlabel('Response time (ms)')
ax.set_ylabel('Number of requests')
ax.set_title('Latency before and after the cache')
ax.legend(loc='center right')
plt.tight_layout()
plt.show()
