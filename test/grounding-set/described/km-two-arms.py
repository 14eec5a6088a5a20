import matplotlib.pyplot as plt
import numpy as np

t1 = [0, 3, 5, 8, 10, 13, 16, 19, 22, 26, 30, 36]
s1 = [1.0, 0.96, 0.91, 0.85, 0.80, 0.74, 0.69, 0.63, 0.57, 0.49, 0.44, 0.41]
t2 = [0, 2, 4, 6, 8, 10, 12, 14, 18, 21, 25, 36]
s2 = [1.0, 0.93, 0.85, 0.77, 0.68, 0.60, 0.54, 0.47, 0.38, 0.30, 0.22, 0.18]
fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.step(t1, s1, where='post', color='navy', lw=2, label='Treatment (n = 124)')
ax.step(t2, s2, where='post', color='crimson', lw=2, label='Placebo (n = 119)')
ax.axhline(0.5, color='gray', ls='--', lw=1)
ax.plot([26, 26], [0, 0.5], color='navy', ls=':', lw=1)
ax.plot([14, 14], [0, 0.5], color='crimson', ls=':', lw=1)
ax.text(20, 0.93, 'HR = 0.58, p < 0.001')
ax.set_xlim(0, 36)
ax.set_ylim(0, 1.02)
ax.set_xticks(range(0, 37, 6))
ax.set_xlabel('Time since randomization (months)')
ax.set_ylabel('Overall survival')
ax.legend(loc='lower left', frameon=False)
plt.tight_layout()
plt.savefig('km-two-arms.png')
