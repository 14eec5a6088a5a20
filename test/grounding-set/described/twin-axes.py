import matplotlib.pyplot as plt
import numpy as np

bs = [8, 16, 32, 64, 128, 256]
thr = [210, 400, 760, 1320, 1900, 2050]
mem = [3.1, 3.9, 5.6, 9.2, 16.4, 30.8]
fig, ax1 = plt.subplots(figsize=(6.2, 4.2))
x = np.arange(len(bs))
ax1.bar(x, thr, color='lightsteelblue', edgecolor='navy', width=0.6)
ax1.set_xticks(x, bs)
ax1.set_xlabel('Batch size')
ax1.set_ylabel('Throughput (images/s)', color='navy')
ax1.set_ylim(0, 2400)
ax2 = ax1.twinx()
ax2.plot(x, mem, 'D-', color='darkred')
ax2.axhline(24, color='darkred', ls=':', lw=1)
ax2.text(0, 24.6, '24 GB limit', color='darkred')
ax2.set_ylabel('Peak memory (GB)', color='darkred')
ax2.set_ylim(0, 36)
plt.tight_layout()
plt.savefig('twin-axes.png', dpi=130)
