import numpy as np
import matplotlib.pyplot as plt
b = ['8', '16', '32', '64', '128']
thr = [210, 390, 690, 1080, 1240]
mem = [3.1, 4.8, 8.2, 15.0, 28.6]
fig, ax = plt.subplots(figsize=(6.5, 4))
ax.bar(b, thr, color='skyblue', edgecolor='k', label='Throughput')
ax.set_xlabel('Batch size'); ax.set_ylabel('Throughput (images/s)'); ax.set_ylim(0, 1400)
ax2 = ax.twinx()
ax2.plot(b, mem, 'D-', color='darkred', label='GPU memory')
ax2.set_ylabel('GPU memory (GB)', color='darkred'); ax2.set_ylim(0, 35); ax2.tick_params(axis='y', colors='darkred')
h1, l1 = ax.get_legend_handles_labels(); h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc='upper left')
plt.title('Throughput vs. memory'); plt.tight_layout(); plt.savefig('m14.png')
