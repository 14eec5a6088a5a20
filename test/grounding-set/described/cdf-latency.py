import numpy as np
import matplotlib.pyplot as plt

a = np.sort([12, 14, 15, 16, 18, 19, 21, 22, 24, 26, 28, 30, 33, 37, 41, 46, 52, 60, 72, 90])
b = np.sort([25, 28, 31, 33, 36, 38, 41, 44, 47, 50, 54, 58, 63, 68, 74, 81, 90, 102, 118, 140])
p = np.arange(1, 21) / 20
fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.step(a, p, where='post', label='Edge cache', color='teal', lw=2)
ax.step(b, p, where='post', label='Origin', color='tomato', lw=2)
ax.axhline(0.5, color='gray', ls='--', lw=1)
ax.set_xlabel('Latency (ms)')
ax.set_ylabel('CDF')
ax.set_xlim(0, 150)
ax.set_ylim(0, 1.02)
ax.set_title('Response latency of two deployments')
ax.legend(loc='lower right')
plt.show()
