import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-4, 10, 400)
def g(m, s): return np.exp(-(x - m) ** 2 / (2 * s * s)) / (s * np.sqrt(2 * np.pi))
fig, ax = plt.subplots(figsize=(6, 4))
for m, s, c, l in [(0, 1, 'royalblue', 'Benign'), (2.5, 1.5, 'darkorange', 'Suspicious'), (6, 0.8, 'crimson', 'Malicious')]:
    y = g(m, s)
    ax.plot(x, y, color=c, lw=2, label=l); ax.fill_between(x, y, color=c, alpha=0.3)
ax.axvline(4, color='k', ls='--', label='Threshold')
ax.set_xlabel('Anomaly score'); ax.set_ylabel('Density'); ax.set_ylim(0, 0.6); ax.set_xlim(-4, 10)
ax.legend()
plt.tight_layout(); plt.savefig('m04.png')
