import numpy as np
import matplotlib.pyplot as plt

names = ['Full model', 'w/o attention', 'w/o pretraining', 'w/o augmentation', 'w/o both']
acc = [87.4, 84.1, 79.6, 85.2, 74.8]
std = [0.4, 0.6, 1.1, 0.5, 1.4]
fig, ax = plt.subplots(figsize=(7.5, 4))
cols = ['#2c3e50'] + ['#95a5a6'] * 4
ax.bar(names, acc, yerr=std, capsize=5, color=cols)
for i, (a, s) in enumerate(zip(acc, std)):
    ax.text(i, a + s + 0.3, f'{a:.1f}', ha='center', fontsize=9)
ax.set_ylim(70, 90)
ax.set_ylabel('Accuracy (%)')
ax.set_title('Ablation on the validation set (5 seeds)')
plt.xticks(rotation=15)
plt.tight_layout()
plt.show()
