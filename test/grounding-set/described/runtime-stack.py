import matplotlib.pyplot as plt
import numpy as np

sys_ = ['Baseline', '+ Fusion', '+ FP16', '+ Overlap']
parts = {'Data loading': [18, 18, 17, 6], 'Forward': [42, 33, 19, 19], 'Backward': [71, 58, 34, 34], 'All-reduce': [29, 29, 16, 5]}
cols = ['#4c72b0', '#55a868', '#c44e52', '#8172b2']
fig, ax = plt.subplots(figsize=(6.2, 4.4))
bot = np.zeros(4)
for (k, v), c in zip(parts.items(), cols):
    b = ax.bar(sys_, v, bottom=bot, color=c, label=k, width=0.6)
    ax.bar_label(b, label_type='center', color='white', fontsize=8)
    bot += np.array(v)
for i, t in enumerate(bot):
    ax.text(i, t + 2, f'{t:.0f} ms', ha='center')
ax.set_ylim(0, 180)
ax.set_ylabel('Time per iteration (ms)')
ax.legend()
plt.tight_layout()
plt.savefig('runtime-stack.png', dpi=130)
