import numpy as np
import matplotlib.pyplot as plt
rng = np.random.default_rng(3)
d = [rng.normal(120, 10, 200), rng.normal(180, 25, 200), rng.normal(95, 8, 200)]
fig, ax = plt.subplots(figsize=(5.5, 4))
vp = ax.violinplot(d, showmedians=True)
for b, c in zip(vp['bodies'], ['mediumseagreen', 'orchid', 'steelblue']): b.set_facecolor(c); b.set_alpha(0.7)
ax.set_xticks([1, 2, 3]); ax.set_xticklabels(['HTTP/1.1', 'FTP', 'QUIC'])
ax.set_ylabel('Latency (ms)'); ax.set_xlabel('Protocol'); ax.set_title('Latency distribution per protocol')
ax.set_ylim(50, 275)
plt.tight_layout(); plt.savefig('m11.png')
