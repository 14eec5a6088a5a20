import matplotlib.pyplot as plt
import numpy as np

task = ['Stroop', 'N-back', 'Flanker', 'Trail making', 'Digit span']
pre = np.array([640, 710, 520, 880, 450])
post = np.array([590, 600, 515, 760, 470])
y = np.arange(5)
fig, ax = plt.subplots(figsize=(6.4, 3.8))
ax.hlines(y, pre, post, color='lightgray', lw=4, zorder=1)
ax.scatter(pre, y, color='tab:orange', s=70, zorder=2, label='Pre-training')
ax.scatter(post, y, color='tab:blue', s=70, zorder=2, label='Post-training')
ax.set_yticks(y, task)
ax.set_xlim(400, 950)
ax.set_xlabel('Mean reaction time (ms)')
ax.legend(loc='lower right')
ax.grid(axis='x', alpha=0.3)
plt.tight_layout()
plt.savefig('dumbbell.png', dpi=130)
