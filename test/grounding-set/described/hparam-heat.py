import numpy as np
import matplotlib.pyplot as plt

lrs = ['1e-5', '3e-5', '1e-4', '3e-4']
bs = ['8', '16', '32', '64']
acc = np.array([[71.2, 70.5, 69.1, 66.8],
                [76.4, 77.9, 76.1, 74.0],
                [78.2, 81.3, 80.6, 79.5],
                [69.7, 74.8, 77.2, 78.8]])
fig, ax = plt.subplots(figsize=(6, 4.8))
im = ax.imshow(acc, cmap='viridis', aspect='auto')
for i in range(4):
    for j in range(4):
        ax.text(j, i, f'{acc[i, j]:.1f}', ha='center', va='center', color='w' if acc[i, j] < 76 else 'k', fontsize=11)
ax.set_xticks(range(4)); ax.set_xticklabels(bs)
ax.set_yticks(range(4)); ax.set_yticklabels(lrs)
ax.set_xlabel('Batch size')
ax.set_ylabel('Learning rate')
ax.set_title('Validation F1')
cb = plt.colorbar(im)
cb.set_label('F1 (%)')
plt.tight_layout()
plt.show()
