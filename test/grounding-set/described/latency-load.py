import matplotlib.pyplot as plt
import numpy as np

load = np.linspace(0, 9.5, 200)
tail = 1.2 + 12 / (10.2 - load) - 12 / 10.2
tail2 = 2.4 + 0.14 * load
fig, ax = plt.subplots(figsize=(6, 4.2))
ax.plot(load, tail, color='tab:brown', lw=2, label='Kernel stack')
ax.plot(load, tail2, color='tab:cyan', lw=2, label='Bypass stack')
ax.axhline(5, color='k', ls='--', lw=0.8)
ax.text(0.2, 5.15, 'SLO = 5 ms')
ax.set_xlabel('Offered load (Mreq/s)')
ax.set_ylabel('p99 latency (ms)')
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.legend(loc='upper left', bbox_to_anchor=(0.0, 0.95))
plt.savefig('latency-load.png', dpi=130, bbox_inches='tight')
