import numpy as np
import matplotlib.pyplot as plt

systems = ['CPU', 'GPU', 'TPU', 'FPGA']
stages = ['Load', 'Preprocess', 'Compute', 'Transfer']
t = np.array([[12, 18, 95, 5],
              [12, 15, 22, 14],
              [10, 16, 14, 18],
              [11, 17, 37, 9]])
hatch = ['///', '\\\\\\', 'xxx', 'ooo']
col = ['#fbb4ae', '#b3cde3', '#ccebc5', '#decbe4']

fig, ax = plt.subplots(figsize=(7, 5))
bottom = np.zeros(4)
for j in range(4):
    ax.bar(systems, t[:, j], bottom=bottom, color=col[j], hatch=hatch[j], edgecolor='black', label=stages[j], width=0.55)
    bottom += t[:, j]
for i, total in enumerate(bottom):
    ax.text(i, total + 2, f'{int(total)} ms', ha='center', fontweight='bold')
ax.set_ylabel('Latency per batch (ms)')
ax.set_ylim(0, 150)
ax.legend(loc='upper right')
ax.set_axisbelow(True)
ax.yaxis.grid(True, ls=':')
plt.tight_layout()
plt.show()
