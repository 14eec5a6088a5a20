import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 101)
a = 0.90 * (1 - np.exp(-x / 28))
b = 0.72 * (1 - np.exp(-x / 15))
c = 0.55 * (1 - np.exp(-x / 20))
fig, ax = plt.subplots(figsize=(6.4, 4.2))
for y, s, col, lab in [(a, 0.03, 'tab:blue', 'Ours'), (b, 0.05, 'tab:orange', 'PPO'), (c, 0.08, 'tab:green', 'A2C')]:
    ax.plot(x, y, color=col, label=lab, lw=2)
    ax.fill_between(x, y - s, y + s, color=col, alpha=0.2)
ax.set_xlim(0, 100)
ax.set_ylim(0, 1)
ax.set_xlabel('Training epoch')
ax.set_ylabel('Normalized return')
ax.legend(loc='lower right')
ax.grid(alpha=0.3)
plt.savefig('train-band.png', dpi=150, bbox_inches='tight')
