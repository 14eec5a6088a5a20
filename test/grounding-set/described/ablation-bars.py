import matplotlib.pyplot as plt
import numpy as np

names = ['Full model', 'w/o attention', 'w/o pretraining', 'w/o augmentation', 'w/o EMA']
acc = np.array([84.6, 81.2, 76.9, 82.8, 84.1])
err = np.array([0.4, 0.6, 1.1, 0.5, 0.3])
fig, ax = plt.subplots(figsize=(7, 4))
colors = ['#1f4e9c'] + ['#a9c8ea'] * 4
ax.bar(names, acc, yerr=err, capsize=4, color=colors, edgecolor='black', linewidth=0.6)
ax.set_ylim(70, 88)
ax.set_ylabel('Top-1 accuracy (%)')
ax.set_title('Component ablation')
plt.xticks(rotation=15)
plt.tight_layout()
plt.savefig('ablation-bars.png', dpi=150)
