import matplotlib.pyplot as plt
import numpy as np

datasets = ['PACS', 'VLCS', 'OfficeHome', 'TerraInc']
full = [88.4, 79.6, 71.2, 52.7]
no_mix = [86.1, 78.9, 68.5, 49.3]
no_cons = [84.7, 77.2, 69.8, 46.0]

x = np.arange(len(datasets))
w = 0.26
fig, ax = plt.subplots(figsize=(9, 4.5))
b1 = ax.bar(x - w, full, w, label='Full model', color='#4C72B0', edgecolor='black', hatch='//')
b2 = ax.bar(x, no_mix, w, label='w/o style mixing', color='#DD8452', edgecolor='black', hatch='..')
b3 = ax.bar(x + w, no_cons, w, label='w/o consistency loss', color='#55A868', edgecolor='black', hatch='xx')
for bars in (b1, b2, b3):
    for b in bars:
        ax.text(b.get_x() + b.get_width() / 2, b.get_height() + 0.5, f'{b.get_height():.1f}', ha='center', va='bottom', fontsize=8)
ax.set_xticks(x)
ax.set_xticklabels(datasets)
ax.set_ylim(40, 100)
ax.set_ylabel('Target accuracy (%)')
ax.set_title('Ablation of the two training components')
ax.legend(loc='upper right', ncol=3)
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.savefig('abl_hatch.png')
